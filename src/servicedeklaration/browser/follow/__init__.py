"""How others find and follow what is published: feeds, sitemap, data for search engines."""
