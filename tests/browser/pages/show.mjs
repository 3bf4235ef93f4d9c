import { answers } from './answers.mjs';

const write = (id, text) => {
  document.querySelector(`#${id}`).textContent = text;
};

/** Writes the answers to the page, and then which violations of its policy were reported meanwhile. */
export async function show() {
  try {
    write('answers', answers(await (await fetch('/hub.json')).text()));
  } catch (error) {
    write('answers', String(error.stack));
  }
  // A violation is reported in a task of its own, after the code that caused it.
  await new Promise((resolve) => setTimeout(resolve, 100));
  write('violations', JSON.stringify(globalThis.violations));
  document.body.dataset.state = 'done';
}
