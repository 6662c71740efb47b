CHECKPOINT workspace;
