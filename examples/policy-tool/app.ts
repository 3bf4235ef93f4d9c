/** The routes of the intake service. It has no state: what it answers follows from the request and the day. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { questionnaire } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { answerPage } from './answer-page.js';
import { assess, type Rules } from './assess.js';
import { formFields } from './form.js';
import { answersOf, caseOf, faultOf } from './form-case.js';
import { formPage } from './form-page.js';
import { styleSource } from './style.js';

/** What the service takes from its surroundings. */
export interface Surroundings {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The rules to screen under. @defaultValue the Belgian law of the day */
  readonly rules?: Rules;
  /** Told of an error that nobody expected. Its message may repeat what is in a case, so it should not be logged. */
  readonly unexpected?: (error: Error) => void;
}

/** The largest body of a request, in bytes. */
export const MOST_BYTES = 2_000_000;

const tooLarge = (context: Context) =>
  context.text(`A request may have ${MOST_BYTES} bytes and no more. Nothing was screened.\n`, 413);

const mediaType = (context: Context): string =>
  (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const schema = readFileSync(
  createRequire(import.meta.url).resolve('fdi-screening/schema/investment.schema.json'),
  'utf8',
);

const belgian: Rules = (dates) => ruleSetFor('BE', dates);

/** The intake service as a Hono app. */
export function policyTool({ today, rules = belgian, unexpected }: Surroundings): Hono {
  const app = new Hono();
  const questions = (day: string) => questionnaire(rules({ signedOn: day, decidedOn: day }));

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: [styleSource],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // Whoever puts the service behind TLS says so there.
      strictTransportSecurity: false,
    }),
    async (context, next) => {
      await next();
      // An answer repeats the case, which no cache should keep.
      context.header('Cache-Control', 'no-store');
    },
    bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }),
  );

  app.get('/', (context) => {
    const day = today();
    return context.html(
      formPage({ fields: formFields(questions(day)), answers: new Map([['asOf', [day]]]), faults: [] }),
    );
  });

  app.post('/', async (context) => {
    if (mediaType(context) !== 'application/x-www-form-urlencoded') {
      return context.text(
        'The form is sent as application/x-www-form-urlencoded. A case as JSON goes to /assessments.\n',
        415,
      );
    }
    const day = today();
    const fields = formFields(questions(day));
    const answers = answersOf(await context.req.text());
    const { draft, faults } = caseOf(fields, answers, day);
    const answer = assess(draft, rules, day);
    if (answer.ok && faults.length === 0) return context.html(answerPage(answer.assessment, { fields, answers }));
    const problems = answer.ok ? [] : answer.problems.map(faultOf);
    return context.html(formPage({ fields, answers, faults: [...faults, ...problems] }), 422);
  });

  app.get('/questionnaire', (context) => context.json(questions(today())));

  app.get('/schema', (context) => context.body(schema, 200, { 'Content-Type': 'application/schema+json' }));

  app.post('/assessments', async (context) => {
    if (mediaType(context) !== 'application/json') {
      return context.text('Send the case as application/json.\n', 415);
    }
    const answer = assess(await context.req.text(), rules, today());
    if (!answer.ok) return context.json({ problems: answer.problems }, 422);
    return wantsText(context) ? context.text(renderReport(answer.assessment)) : context.json(answer.assessment);
  });

  app.notFound((context) => context.text('There is no such page.\n', 404));
  app.onError((error, context) => {
    unexpected?.(error);
    return context.text('Something went wrong here, and nothing was screened. It is not the fault of the case.\n', 500);
  });
  return app;
}

const wantsText = (context: Context): boolean =>
  context.req.query('format') === 'text' ||
  accepts(context, {
    header: 'Accept',
    supports: ['application/json', 'text/plain'],
    default: 'application/json',
  }) === 'text/plain';
