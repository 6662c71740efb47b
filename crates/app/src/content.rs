//! Content that ships with the program, read once and kept: words, area names, recipes, templates, fonts.

use crate::{AppFault, Folders, Refusal};
use bearings_indicators::Catalogue;
use bearings_ingest::{AreaTable, Recipe, Vocabulary};
use bearings_locale::{AreaNames, Language, LocaleInfo, NumberSettings, Words};
use bearings_model::{Area, AreaCode, AreaKind};
use bearings_profile::Template;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The content of one installation. What is read is kept for the life of the program.
pub struct Content {
    folders: Folders,
    content_files: OnceLock<Vec<PathBuf>>,
    words: Mutex<BTreeMap<String, Arc<Words>>>,
    names: Mutex<BTreeMap<String, Arc<AreaNames>>>,
    areas: OnceLock<Arc<AreaTable>>,
    recipes: OnceLock<Arc<Vec<Recipe>>>,
    template: OnceLock<Arc<Template>>,
    vocabulary: OnceLock<Arc<Vocabulary>>,
}

impl Content {
    /// Content in the folders given; nothing is read yet.
    pub fn new(folders: Folders) -> Self {
        Content {
            folders,
            content_files: OnceLock::new(),
            words: Mutex::default(),
            names: Mutex::default(),
            areas: OnceLock::new(),
            recipes: OnceLock::new(),
            template: OnceLock::new(),
            vocabulary: OnceLock::new(),
        }
    }

    /// The words of a language. Numbers are written as in documents, so that a page and the document it shows agree.
    /// What a language lacks is said in English.
    pub fn words(&self, language: Language) -> Arc<Words> {
        let mut kept = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        let load = || {
            let (words, _) = Words::load(language, self.language_files(language));
            Arc::new(words.with_numbers(NumberSettings::default()))
        };
        kept.entry(language.code().to_owned()).or_insert_with(load).clone()
    }

    /// The words of a language in the style of reports.
    pub fn report_words(&self, language: Language, numbers: NumberSettings) -> Words {
        self.words(language).with_numbers(numbers)
    }

    /// All words of a language: the files of its folder, then those that lie beside content.
    /// Content that a language lacks is said in English, so the English files of content come first.
    pub fn language_files(&self, language: Language) -> Vec<(String, String)> {
        let mut files = Vec::new();
        if language != Language::ENGLISH {
            files.extend(self.content_words(Language::ENGLISH));
        }
        let folder = self.folders.content.join("locales").join(language.code());
        files.extend(texts(files_ending(&folder, "")));
        files.extend(self.content_words(language));
        files
    }

    fn content_words(&self, language: Language) -> Vec<(String, String)> {
        let ending = format!("{}.ftl", language.code());
        let all = self.content_files.get_or_init(|| files_ending(&self.folders.content.join("templates"), ".ftl"));
        let own = all.iter().filter(|file| file_name(file) == ending).cloned().collect();
        texts(own).into_iter().map(|(name, text)| (format!("templates/{name}"), text)).collect()
    }

    /// Who drafted and who reviewed a language. Reads one small file, so that a list of languages costs little.
    pub fn locale_info(&self, language: Language) -> LocaleInfo {
        let file = self.folders.content.join("locales").join(language.code()).join("locale.toml");
        let own = std::fs::read_to_string(file).ok().and_then(|text| LocaleInfo::read(&text).ok());
        own.or_else(|| LocaleInfo::shipped(language)).unwrap_or_else(|| self.words(language).info().clone())
    }

    /// The names of areas in a language.
    pub fn area_names(&self, language: Language) -> Result<Arc<AreaNames>, Refusal> {
        let mut kept = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(names) = kept.get(language.code()) {
            return Ok(names.clone());
        }
        let file = format!("templates/data/areas/names/{}.csv", language.code());
        let (names, _) = AreaNames::read(&self.file(&file)?);
        let names = Arc::new(names);
        kept.insert(language.code().to_owned(), names.clone());
        Ok(names)
    }

    /// The areas with their codes, kinds and other names.
    pub fn areas(&self) -> Result<Arc<AreaTable>, Refusal> {
        if let Some(areas) = self.areas.get() {
            return Ok(areas.clone());
        }
        let table = AreaTable::load(
            &self.file("templates/data/areas/areas.csv")?,
            &self.file("templates/data/areas/aliases.csv")?,
        )?;
        Ok(self.areas.get_or_init(|| Arc::new(table)).clone())
    }

    /// The countries and areas of the shipped edition by name, in the order of the language.
    pub fn countries(&self, language: Language) -> Result<Vec<(AreaCode, String)>, Refusal> {
        let (areas, names, words) = (self.areas()?, self.area_names(language)?, self.words(language));
        let countries = areas.areas().iter().filter(|area| has_figures(&areas, area));
        let mut list: Vec<(AreaCode, String)> =
            countries.map(|area| (area.code.clone(), names.name(&area.code))).collect();
        list.sort_by(|left, right| words.numbers().compare(&left.1, &right.1));
        Ok(list)
    }

    /// Whether a code is that of a country or area of the edition.
    pub fn is_country(&self, code: &AreaCode) -> Result<bool, Refusal> {
        let areas = self.areas()?;
        Ok(areas.areas().iter().any(|area| area.code == *code && has_figures(&areas, area)))
    }

    /// The template of the light profile.
    pub fn template(&self) -> Result<Arc<Template>, Refusal> {
        if let Some(template) = self.template.get() {
            return Ok(template.clone());
        }
        let path = "templates/profiles/light/template.toml";
        let broken = |_| AppFault::BrokenInstallation { file: path.to_owned() };
        let template = Template::read(&self.text(path)?).map_err(broken)?;
        Ok(self.template.get_or_init(|| Arc::new(template)).clone())
    }

    /// The catalogue of indicators.
    pub fn catalogue(&self) -> Result<Catalogue, Refusal> {
        let path = "templates/indicators/catalogue.toml";
        let broken = |_| AppFault::BrokenInstallation { file: path.to_owned() };
        Ok(Catalogue::read(&self.text(path)?).map_err(broken)?)
    }

    /// The words by which columns and codes are known.
    pub fn vocabulary(&self) -> Result<Arc<Vocabulary>, Refusal> {
        if let Some(vocabulary) = self.vocabulary.get() {
            return Ok(vocabulary.clone());
        }
        let path = "templates/concepts/concepts.toml";
        let vocabulary = Vocabulary::parse(&self.text(path)?, path)?;
        Ok(self.vocabulary.get_or_init(|| Arc::new(vocabulary)).clone())
    }

    /// Every import recipe that ships.
    pub fn recipes(&self) -> Result<Arc<Vec<Recipe>>, Refusal> {
        if let Some(recipes) = self.recipes.get() {
            return Ok(recipes.clone());
        }
        let mut list = Vec::new();
        for file in files_ending(&self.folders.content.join("templates"), ".recipe.toml") {
            let text = read_text(&file)?;
            list.push(Recipe::parse(&text, &file_name(&file))?);
        }
        Ok(self.recipes.get_or_init(|| Arc::new(list)).clone())
    }

    /// A file of the content, by its path below the content folder.
    pub fn file(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        let broken = |_| AppFault::BrokenInstallation { file: path.to_owned() };
        Ok(std::fs::read(self.folders.content.join(path)).map_err(broken)?)
    }

    /// A text of the content.
    pub fn text(&self, path: &str) -> Result<String, Refusal> {
        let broken = |_| AppFault::BrokenInstallation { file: path.to_owned() };
        Ok(String::from_utf8(self.file(path)?).map_err(broken)?)
    }

    /// The folders of this installation.
    pub fn folders(&self) -> &Folders {
        &self.folders
    }
}

fn texts(files: Vec<PathBuf>) -> Vec<(String, String)> {
    let read = |file: PathBuf| Some((file_name(&file), std::fs::read_to_string(&file).ok()?));
    files.into_iter().filter_map(read).collect()
}

/// Areas outside every group of the edition, such as Antarctica, have no figures to show.
fn has_figures(areas: &AreaTable, area: &Area) -> bool {
    area.kind == AreaKind::Country && !areas.groups_of(&area.code).is_empty()
}

fn read_text(file: &Path) -> Result<String, Refusal> {
    let broken = |_| AppFault::BrokenInstallation { file: file_name(file) };
    Ok(std::fs::read_to_string(file).map_err(broken)?)
}

/// The name of a file without its folders: the only part of a path that is ever shown or stored.
pub fn file_name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Files below a folder with an ending, sorted by path, folders that begin with `_` left out.
pub fn files_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = entry.path();
            if path.is_dir() {
                if !name.starts_with('_') {
                    open.push(path);
                }
            } else if name.ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
