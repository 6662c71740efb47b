-- The extension brings the cipher, and with it file systems of the network, which are taken away before anything is read.
SET autoinstall_known_extensions = false;
SET autoload_known_extensions = false;
LOAD {part};
SET disabled_filesystems = 'HTTPFileSystem,S3FileSystem,HuggingFaceFileSystem';
