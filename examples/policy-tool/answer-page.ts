/** The answer to a submitted form: the outcome on top, what to ask next, the report, and the form to change it. */
import type { Assessment } from 'fdi-screening';
import { renderReport } from 'fdi-screening/report';
import { type Form, formHtml } from './form-page.js';
import { type Html, html } from './html.js';
import { idOf } from './input.js';
import { type Next, nextQuestions } from './next.js';
import { page } from './page.js';
import { topicOf } from './sections.js';
import { seen } from './seen.js';
import { askText } from './words.js';

/** How many questions to ask next are shown; the report has them all. */
const MOST_QUESTIONS = 8;

/** The page with the answer. */
export function answerPage(assessment: Assessment, form: Omit<Form, 'faults' | 'shown'>): Html {
  const title = seen(assessment.investment.title);
  const next = nextQuestions(assessment, form.fields, form.answers, MOST_QUESTIONS);
  const shown = new Set(next.flatMap(({ field }) => field?.name ?? []));
  return page(
    title,
    html`<h1>${title}</h1>
${outcome(assessment)}${risk(assessment)}${questions(next)}<p><a href="#change">Change an answer</a>, or <a href="/">start anew</a>.</p>
<h2>The report</h2>
<pre tabindex="0">${seen(renderReport(assessment, { width: 90 }))}</pre>
<h2 id="change">Change an answer</h2>
<p>What was typed stands here, and nowhere else: nothing is kept.</p>
${formHtml({ ...form, faults: [], shown })}`,
  );
}

function outcome({ obligation }: Assessment): Html {
  const { advice, headline, outcome: result, status } = obligation;
  return html`<section class="answer">
<h2>Must it be notified?</h2>
<p class="headline">${headline}</p>
${result === 'undetermined' ? '' : html`<p>Certainty of the law that decides: ${status}.</p>`}
${advice.map(({ text }) => html`<p>Advice, not law: ${text}</p>`)}
<p class="note">A model, not a decision and not a filing. A person decides.</p>
</section>
`;
}

function risk({ risk: { band, residual } }: Assessment): Html {
  const { min, max } = residual;
  const score = min.exact === max.exact ? min.shown : `${min.shown} to ${max.shown}`;
  const bands = band.min === band.max ? band.min : `${band.min} to ${band.max}`;
  return html`<section class="answer">
<h2>How risky is it?</h2>
<p class="headline">Score ${score} of 100. Band: ${bands}.</p>
<p class="note">The range holds every way in which what is open could turn out. The weights are the library's own: the law
gives no points.</p>
</section>
`;
}

function questions(next: readonly Next[]): Html | '' {
  if (next.length === 0) return '';
  return html`<section class="answer">
<h2>What to ask next</h2>
<ol>${next.map(questionHtml)}</ol>
</section>
`;
}

function questionHtml({ field, question, open }: Next): Html {
  const asked =
    field === undefined ? question : html`${topicOf(field)}: <a href="#${idOf(field.name)}">${question}</a>`;
  const duty = open.bearsOnObligation ? ' The duty to notify may turn on it.' : '';
  const score = open.moves.exact === '0' ? '' : ` It can move the score by up to ${open.moves.shown} points.`;
  return html`<li>${asked} <span class="hint">${askText(open.asks)}${duty}${score}</span></li>`;
}
