"""The concierge's rules: plain typed Python that knows neither Rasa nor aiohttp."""
