declare module 'virtual:languages' {
  const languages: { code: string; name: string; direction: 'ltr' | 'rtl'; locale: string }[];
  export default languages;
}

declare module '*.csv?names' {
  const names: Record<string, string>;
  export default names;
}
