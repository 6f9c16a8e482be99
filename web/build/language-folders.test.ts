import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { languageFolders, readLanguages, readNames } from './language-folders';

let data: string;

function write(path: string, text: string): void {
  mkdirSync(join(data, path, '..'), { recursive: true });
  writeFileSync(join(data, path), text);
}

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'languages-'));
  write('kk/language.yml', 'code: kk\nname: Қазақша\ndirection: ltr\nlocale: kk_KZ\nwords: [иә]\n');
  write('kk/screens/widget.ftl', 'page-needs-script = JavaScript қосыңыз.\n');
  write('dialogue/clinics.yml', 'version: "3.1"\n');
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

describe('language folders', () => {
  test('a folder with a language.yml is a language, any other is none', () => {
    expect(readLanguages(data)).toEqual([{ code: 'kk', name: 'Қазақша', direction: 'ltr', locale: 'kk-KZ' }]);
  });

  test('a language that does not say its direction is refused by its file', () => {
    write('fa/language.yml', 'code: fa\nname: فارسی\nlocale: fa\n');
    expect(() => readLanguages(data)).toThrow(/fa\/language\.yml/);
  });

  test('without JavaScript the page speaks every language', () => {
    const { transformIndexHtml } = languageFolders(data);
    const html = (transformIndexHtml as (html: string) => string)('<body><!-- noscript --></body>');
    expect(html).toBe('<body><noscript><p lang="kk" dir="ltr">JavaScript қосыңыз.</p></noscript></body>');
  });

  test('names are read by id, commas and quotes included, synonyms left out', () => {
    expect(readNames('id,name,synonyms\nsms,"Street, ""SMS""",a;b\nx,Икс,\n')).toEqual({
      sms: 'Street, "SMS"',
      x: 'Икс',
    });
  });
});
