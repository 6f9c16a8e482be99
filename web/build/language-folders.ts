/** Makes the folders under data/ known to the pages: a folder with a language.yml is a language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

export interface LanguageFolder {
  code: string;
  name: string;
  direction: 'ltr' | 'rtl';
  locale: string;
}

const MODULE = 'virtual:languages';
const NAMES = '.csv?names';

/** Read every data/<code>/language.yml; throws with the file's path if a field is missing. */
export function readLanguages(data: string): LanguageFolder[] {
  return readdirSync(data)
    .filter((folder) => existsSync(join(data, folder, 'language.yml')))
    .sort()
    .map((folder) => readLanguage(join(data, folder, 'language.yml')));
}

function readLanguage(file: string): LanguageFolder {
  const { code, name, direction, locale } = parse(readFileSync(file, 'utf8')) as Partial<LanguageFolder>;
  if (!code || !name || !direction || !locale) {
    throw new Error(`${file}: needs code, name, direction and locale`);
  }
  return { code, name, direction, locale: locale.replaceAll('_', '-') };
}

/** The id → name part of a names file (`id,name,synonyms`), as JSON; the synonyms are for understanding, not for screens. */
export function readNames(csv: string): Record<string, string> {
  const { data } = Papa.parse<{ id: string; name: string }>(csv, { header: true, skipEmptyLines: true });
  return Object.fromEntries(data.map(({ id, name }) => [id, name]));
}

/** One message of a Fluent file that has neither variables nor line breaks. */
function plainMessage(file: string, key: string): string {
  const line = existsSync(file) ? new RegExp(`^${key} = (.+)$`, 'm').exec(readFileSync(file, 'utf8')) : null;
  return line?.[1]?.trim() ?? '';
}

/** What a browser without JavaScript shows: the same sentence in every language. */
function withoutScript(data: string): string {
  const lines = readLanguages(data).map(({ code, direction }) => {
    const words = plainMessage(join(data, code, 'screens', 'widget.ftl'), 'page-needs-script');
    return `<p lang="${code}" dir="${direction}">${words}</p>`;
  });
  return `<noscript>${lines.join('')}</noscript>`;
}

/** The Vite plugin: `virtual:languages`, `<file>.csv?names`, and the `<!-- noscript -->` mark in the pages. */
export function languageFolders(data: string): Plugin {
  return {
    name: 'ayan-language-folders',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id === `\0${MODULE}`) {
        return `export default ${JSON.stringify(readLanguages(data))};`;
      }
      if (id.endsWith(NAMES)) {
        const names = readNames(readFileSync(id.replace('?names', ''), 'utf8'));
        return { code: `export default ${JSON.stringify(names)};`, moduleType: 'js' };
      }
      return null;
    },
    transformIndexHtml: (html) => html.replace('<!-- noscript -->', withoutScript(data)),
  };
}
