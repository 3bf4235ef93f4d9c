/** The style of a page. Colours keep a contrast of at least 4.5 in light and dark; a page prints in black on white. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #545d68; --page: #ffffff; --card: #f6f8fa; --line: #d3d9e0;
  --link: #0b4f9e; --confirmed: #11632b; --reported: #6b4e00; --inferred: #8a3b00; --unverified: #9b1c1c; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e9ee; --quiet: #a8b2bd; --page: #14181d; --card: #1c2229;
  --line: #39424d; --link: #8cbcff; --confirmed: #76d68f; --reported: #e6c25c; --inferred: #f5a66b; --unverified: #ff9b93; } }
* { box-sizing: border-box; }
html { scroll-behavior: auto; }
body { margin: 0; color: var(--text); background: var(--page); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, nav { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
nav { margin-bottom: 1.5rem; }
main { padding-bottom: 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 3rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }
h4 { font-size: 1rem; line-height: 1.4; margin: 0; }
p { margin: 0 0 1rem; max-width: 46rem; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .86em/1.4 ui-monospace, monospace; color: var(--quiet); }
nav ol { margin: 0; padding-left: 1.25rem; columns: 2 16rem; }
nav h2 { font-size: 1rem; margin: 1rem 0 .5rem; padding: 0; border: 0; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--page); }
article { margin: 0 0 1rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); }
a code { color: inherit; }
article:target, tr:target { outline: 2px solid var(--link); }
.id { display: block; }
dl { margin: .6rem 0 0; display: grid; grid-template-columns: 8.5rem 1fr; gap: .3rem 1rem; }
dt { color: var(--quiet); font-size: .92rem; }
dd { margin: 0; min-width: 0; }
ul { margin: .25rem 0; padding-left: 1.2rem; }
dd > ul:first-child { margin-top: 0; padding-left: 1.1rem; }
main > ul > li { margin-bottom: .5rem; }
.status { white-space: nowrap; font-size: .8rem; font-weight: 600; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 1rem; }
.confirmed { color: var(--confirmed); } .reported { color: var(--reported); border-style: dashed; }
.inferred { color: var(--inferred); border-style: dashed; } .unverified { color: var(--unverified); border-style: dotted; }
.scroll { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; overflow-wrap: break-word; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
td:first-child { min-width: 6.5rem; }
th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dt { margin-top: .5rem; } h1 { font-size: 1.5rem; }
  th, td { min-width: 7rem; } }
@media print { :root { --text: #000; --quiet: #333; --page: #fff; --card: #fff; --line: #999; --link: #000;
  --confirmed: #000; --reported: #000; --inferred: #000; --unverified: #000; color-scheme: light; }
  body { font-size: 9.5pt; } nav, .skip { display: none; } header, main { max-width: none; padding: 0; }
  article { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } .scroll { overflow: visible; }
  article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 7.5pt; } }
`.trim();
