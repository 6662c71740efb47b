USE workspace;
