"""A client system among its domains: what ecomap and ecogram share, from the case to the page."""
