export { german } from './de/language.js';
export { french } from './fr/language.js';
export { dutch } from './nl/language.js';
