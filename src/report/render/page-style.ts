/**
 * The style of a report in HTML: light and dark, narrow and wide, screen and paper. No colour stands for good or bad: the
 * words say it.
 */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #54585e; --paper: #ffffff; --panel: #f4f5f7; --line: #d3d6db; --link: #0b4f8a; --lead: #16324f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e9eb; --soft: #b3b8bf; --paper: #15181c; --panel: #1f242a; --line: #3b424b; --link: #8ec5ff; --lead: #c6def5; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.55 "Source Serif 4", Charter, "Iowan Old Style", Cambria, Georgia, serif; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; overflow-wrap: break-word; }
h1, h2, h3, dt, th, caption, nav, .speaker, .matter, .note strong, code { font-family: system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
h1 { color: var(--lead); font-size: clamp(1.5rem, 3.5vw, 2.1rem); line-height: 1.2; margin: 0; }
h2 { border-top: 2px solid var(--lead); color: var(--lead); font-size: 1.35rem; line-height: 1.25; margin: 2.75rem 0 .75rem; padding-top: .6rem; }
h3 { font-size: 1.08rem; line-height: 1.3; margin: 2rem 0 .5rem; }
header p { color: var(--soft); margin: .35rem 0 0; }
#answer h2 { margin-top: 1.25rem; }
p, dd, li, figcaption { max-width: 46rem; }
p { margin: .5rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { background: var(--paper); left: 1rem; padding: .5rem; top: .5rem; }
nav ul { border-block: 1px solid var(--line); column-gap: 1.5rem; display: flex; flex-wrap: wrap; font-size: .9rem; list-style: none; margin: 1.75rem 0 0; padding: .6rem 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: .3rem 0; }
dl { margin: .75rem 0; }
dl > div { border-top: 1px solid var(--line); display: grid; gap: .15rem 1.25rem; grid-template-columns: minmax(7rem, 11rem) 1fr; padding: .5rem 0; }
dt { color: var(--soft); font-size: .88rem; font-weight: 600; padding-top: .12rem; }
dd { grid-column: 2; margin: 0; }
.lead { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .35rem 1.1rem; }
.lead > div:first-child { border-top: 0; }
.lead > div:first-child dd:nth-of-type(1) { font-size: 1.15rem; font-weight: 600; line-height: 1.4; }
.note { max-width: none; background: var(--panel); border-left: 4px solid var(--line); padding: .5rem .9rem; }
.note.advice, .note.case, .note.correction { border-left-color: var(--lead); }
.note.withheld { border-left-style: double; }
.matter { font-weight: 600; margin-top: 1.25rem; }
.sides { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); margin: .6rem 0 1.1rem; }
.sides > div { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .9rem; }
dt::first-letter, .speaker::first-letter, thead th::first-letter { text-transform: uppercase; }
.speaker { color: var(--soft); font-size: .9rem; font-weight: 600; }
.wide { margin: 1rem 0 1.25rem; overflow-x: auto; }
table { border-collapse: collapse; font-size: .93rem; line-height: 1.45; width: 100%; }
caption { font-weight: 600; padding-bottom: .4rem; text-align: left; }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .75rem .45rem 0; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-size: .85rem; white-space: nowrap; }
th[scope="row"] { font-weight: 600; max-width: 17rem; }
td p, th p { margin: 0 0 .3rem; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-size: .84em; }
figure { margin: 1.25rem 0; }
svg { height: auto; max-width: 100%; }
figcaption { color: var(--soft); font-size: .93rem; margin-top: .4rem; }
@media (max-width: 38rem) {
  dl > div { display: block; }
  table, caption, thead, tbody, tr, th, td { display: block; }
  [data-head]::before { color: var(--soft); content: attr(data-head) ": "; font-size: .85em; font-weight: 400; }
  thead { position: absolute; left: -100rem; }
  tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
  th, td { border-bottom: 0; padding: .1rem 0; }
}
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --panel: #fff; --line: #999; --link: #000; --lead: #000; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  h1, h2, h3, caption, .matter { break-after: avoid; }
  tr, .sides > div, dl > div, .note, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  #sources td a::after { content: " " attr(href); font-size: 7.5pt; overflow-wrap: anywhere; }
}
@page { margin: 18mm 16mm; }
`;
