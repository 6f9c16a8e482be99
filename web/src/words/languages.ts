/** The languages of the pages: one for each folder under data/ that has a language.yml. */
import folders from 'virtual:languages';

export interface Language {
  /** ISO 639-1 code, which is also the folder's name. */
  code: string;
  /** Its name in itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** BCP 47 tag for numbers, dates and plurals. */
  locale: string;
}

export const languages: readonly Language[] = folders;

/** The language with this code, if we speak it. */
export function findLanguage(code: string | null | undefined): Language | undefined {
  return languages.find((language) => language.code === code);
}

/** The first language we speak among the wishes ("mn-MN", "ru", …), most wanted first; else the first of all. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const found = findLanguage(wish?.toLowerCase().split('-')[0]);
    if (found) {
      return found;
    }
  }
  const [first] = languages;
  if (!first) {
    throw new Error('no folder under data/ holds a language.yml');
  }
  return first;
}

/** How text in this language runs; `auto` lets the browser look at the text itself. */
export function directionOf(code: string | null | undefined): 'ltr' | 'rtl' | 'auto' {
  return findLanguage(code)?.direction ?? 'auto';
}

/** Tell the browser, and so fonts, hyphenation and screen readers, what language the page is in. */
export function speak(language: Language, title: string): void {
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.direction;
  document.title = title;
}
