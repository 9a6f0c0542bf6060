"""Forms that anybody fills in: easyform reads and checks, our page lays out, our action keeps."""
