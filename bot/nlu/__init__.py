"""The pipeline's components, one per file, in the order of config.yml."""
