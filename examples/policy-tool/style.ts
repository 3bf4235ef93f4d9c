import { createHash } from 'node:crypto';

/** The style of every page. It stands in the page, so that the policy can name it by its hash. */
export const style = `
:root { color-scheme: light dark; --text: #1b1f24; --soft: #57606a; --page: #ffffff; --panel: #f3f5f8; --line: #c4ccd6;
  --accent: #0b5cad; --on-accent: #ffffff; --error: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8eaed; --soft: #a9b1bb; --page: #14171b; --panel: #1e2329; --line: #454d57; --accent: #7db7f5;
    --on-accent: #10151b; --error: #ff9b90; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.3rem; margin: 2.25rem 0 0.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
a { color: var(--accent); }
.hint, .unit, .note { color: var(--soft); }
.hint { font-size: 0.9rem; margin: 0 0 0.35rem; }
.field { border: 0; margin: 0 0 1.35rem; padding: 0; min-width: 0; }
.question { font-weight: 600; display: block; padding: 0; margin-bottom: 0.15rem; }
.choices { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
input, select, button { font: inherit; color: inherit; }
input:not([type=radio], [type=checkbox]), select { background: var(--page); border: 1px solid var(--soft);
  border-radius: 4px; padding: 0.35rem 0.5rem; max-width: 100%; width: 28rem; }
input, select { scroll-margin-top: 10rem; }
input.short { width: 10rem; }
input[type=date] { width: 12rem; }
input[type=radio], input[type=checkbox] { accent-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[aria-invalid] { border-color: var(--error) !important; border-width: 2px !important; }
.error { color: var(--error); font-weight: 600; margin: 0 0 0.35rem; overflow-wrap: anywhere; }
.summary { border: 3px solid var(--error); padding: 0.75rem 1.25rem; margin: 1rem 0; overflow-wrap: anywhere; }
.summary h2, .answer h2 { border: 0; padding: 0; margin: 0 0 0.5rem; }
.answer { background: var(--panel); border-left: 6px solid var(--accent); padding: 1rem 1.25rem; margin: 1rem 0; }
.headline { font-size: 1.2rem; margin: 0 0 0.5rem; }
details { border: 1px solid var(--line); border-radius: 4px; margin: 0 0 0.75rem; }
summary { cursor: pointer; font-weight: 600; padding: 0.6rem 0.9rem; background: var(--panel); }
summary .hint { font-weight: 400; }
details > div { padding: 1rem 0.9rem 0; }
button { background: var(--accent); color: var(--on-accent); border: 0; border-radius: 4px; padding: 0.6rem 1.5rem;
  font-weight: 600; cursor: pointer; margin: 0.5rem 0 1rem; }
pre { background: var(--panel); padding: 1rem; overflow-x: auto; font-size: 0.8rem; line-height: 1.45; }
li { margin-bottom: 0.5rem; }
`;

/** The source by which a Content-Security-Policy admits the style. */
export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
