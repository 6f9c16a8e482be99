// `node run.mjs task.json result.json`: nlp.js learns the task's examples and reads its messages.
// It is told the language of each message, which patients don't tell: a kindness to it, since it can't recognise all of them.
import { readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { containerBootstrap } from "@nlpjs/core";
import { Nlp } from "@nlpjs/nlp";

const WARM_UP = 3;

/** @returns an nlp.js that has learned `examples`; languages that nlp.js has no package for get its default tokenizer. */
async function learned(examples) {
  const container = await containerBootstrap();
  const nlp = new Nlp({ container, autoSave: false, autoLoad: false, calculateSentiment: false });
  for (const language of new Set(examples.map((example) => example.language))) {
    await useLanguage(container, language);
    nlp.addLanguage(language);
  }
  for (const { language, text, intent } of examples) nlp.addDocument(language, text, intent);
  await nlp.train();
  return nlp;
}

async function useLanguage(container, language) {
  try {
    const loaded = await import(`@nlpjs/lang-${language}`);
    container.use(Object.entries(loaded.default ?? loaded).find(([name]) => /^Lang[A-Z][a-z]$/.test(name))[1]);
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  }
}

/** The best intent, also when nlp.js is unsure: its own threshold would call it "None". */
async function read(nlp, { language, text }) {
  const began = performance.now();
  const { classifications } = await nlp.process(language, text);
  const milliseconds = performance.now() - began;
  const best = (classifications ?? []).find(({ intent }) => intent !== "None");
  return { intent: best?.intent ?? "", confidence: best?.score ?? 0, entities: [], milliseconds };
}

const [taskFile, resultFile] = process.argv.slice(2);
const task = JSON.parse(readFileSync(taskFile, "utf8"));
const began = performance.now();
const nlp = await learned(task.examples);
const seconds = (performance.now() - began) / 1000;
for (const message of task.messages.slice(0, WARM_UP)) await read(nlp, message);
const parses = [];
for (const message of task.messages) parses.push(await read(nlp, message));
writeFileSync(resultFile, JSON.stringify({ training_seconds: seconds, parses }));
