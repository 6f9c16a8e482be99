/** The words of a screen in one language: data/<language>/screens/<screen>.ftl, fetched when the language is chosen. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { type Language } from './languages';

export type Screen = 'widget' | 'desk';

const files = import.meta.glob<string>('../../../data/*/screens/*.ftl', { query: '?raw', import: 'default' });

/** Words of one screen in one language. */
export class Words {
  private readonly bundle: FluentBundle;

  constructor(
    readonly language: Language,
    source: string,
  ) {
    // Isolation marks keep a Latin name in its place inside Arabic, and are only noise elsewhere.
    this.bundle = new FluentBundle(language.locale, { useIsolating: language.direction === 'rtl' });
    this.bundle.addResource(new FluentResource(source));
  }

  /** The words for a key; the bare key when there are none, so that a gap is seen and nothing breaks. */
  say(key: string, values: Record<string, FluentVariable> = {}): string {
    const pattern = this.bundle.getMessage(key)?.value;
    return pattern ? this.bundle.formatPattern(pattern, values, []) : key;
  }

  /** The words for a key, or `instead` when this screen has none. */
  sayOr(key: string, instead: string): string {
    return this.bundle.hasMessage(key) ? this.say(key) : instead;
  }
}

/** Fetch the words of a screen; rejects when the file cannot be had. */
export async function loadWords(screen: Screen, language: Language): Promise<Words> {
  const load = files[`../../../data/${language.code}/screens/${screen}.ftl`];
  return new Words(language, load ? await load() : '');
}
