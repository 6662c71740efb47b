-- What every instance sets before it touches a file. {…} are filled by `settings.rs`: paths through `quote_path`, one number.
SET autoinstall_known_extensions = false;
SET autoload_known_extensions = false;
SET allow_community_extensions = false;
SET allow_persistent_secrets = false;
-- Encrypted spilling needs the cipher of an extension that is loaded only for locked files; without it a large sort
-- would fail. The folder is private to the user and goes with the instance; microdata never come through here.
SET temp_file_encryption = {encrypt_temp};
SET temp_directory = {temp};
SET memory_limit = '{memory}B';
-- Edits are folded in by `fold` and `close` alone, so that a failing fold can never be mistaken for a failing commit.
SET checkpoint_threshold = '1TB';
SET allowed_directories = [{folders}];
SET allowed_paths = [{files}];
SET enable_external_access = false;
SET lock_configuration = true;
