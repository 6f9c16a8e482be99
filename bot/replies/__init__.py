"""How Rasa speaks: keys become words here."""
