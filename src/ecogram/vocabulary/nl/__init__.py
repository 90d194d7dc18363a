"""Dutch words for readers, one module per part, each with the same keys as its English one."""
