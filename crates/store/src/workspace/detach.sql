USE memory;
DETACH workspace;
