"""The gateway: the one process that patients and coordinators reach; it mounts the channels and the desk."""
