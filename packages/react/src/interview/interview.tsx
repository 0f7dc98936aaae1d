import { nextQuestions } from "@bylaw/core";
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from "react";
import { flushSync } from "react-dom";

import { useForm, useSetting, useStore } from "../context/index.ts";
import { Field } from "../field/index.ts";
import type { FormStore } from "../store/index.ts";
import { AskedList } from "./asked-list.tsx";
import { AskedQuestion } from "./asked-question.tsx";
import { decisionWords } from "./decision-words.ts";
import { interviewMessages } from "./interview-messages.ts";
import { adoptInterviewStyles } from "./interview-styles.ts";
import { Result } from "./result.tsx";
import { useInterview, withoutAnswer } from "./use-interview.ts";

/** What the form around gives. */
export interface InterviewProps {
  /** Called before submitting: goes on to the next question, or says that there is none left and all may be submitted. */
  readonly gate: Ref<() => boolean>;
  // Given and not imported: a part that both loaded would split what every form loads into many.
  /** All errors, once submitting was tried. */
  readonly summary: ReactNode;
  /** The buttons at the end. @param more whether the first of them goes on and does not submit yet */
  readonly bar: (more: boolean, onBack: (() => void) | undefined) => ReactNode;
}

/** A form that drives a decision: it asks one question at a time, only while the answer can change the outcome. */
export function Interview(props: InterviewProps): ReactNode {
  const store = useStore();
  return store === undefined ? null : <Asking {...props} store={store} />;
}

const control = "input:not([type=file]), select, textarea, button, [tabindex='-1']";

function Asking({ store, ...props }: InterviewProps & { readonly store: FormStore }): ReactNode {
  const { locale, specs, pages } = useSetting();
  const say = interviewMessages[locale];
  const { current, interview, show } = useInterview(store);
  const view = useForm();
  const [missed, setMissed] = useState(false);
  const [gone, setGone] = useState("");
  const [said, setSaid] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = store.form();
  const words = useMemo(() => decisionWords(form, locale), [form, locale]);
  useEffect(() => adoptInterviewStyles(box.current), []);

  const { asked, answered, questions, mattering, settled } = interview;
  const canSkip = useMemo(() => {
    if (current === undefined) return false;
    const without = { ...withoutAnswer(store.answers(), current), [current]: null };
    const { leftOpen } = nextQuestions(form, without, store.context());
    return !leftOpen.includes(current);
    // What is typed into the question itself changes nothing of this.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form, current, interview, store]);

  const focus = (path: string | undefined): void => {
    const field = path === undefined ? null : box.current?.querySelector(`[data-field="${CSS.escape(path)}"]`);
    const target =
      field?.querySelector<HTMLElement>(`:checked, [tabindex="0"]`) ?? field?.querySelector<HTMLElement>(control);
    const place = target ?? heading.current;
    place?.focus();
    place?.scrollIntoView({ block: "nearest" });
  };
  const turn = (path: string | undefined): void => {
    flushSync(() => {
      setMissed(false);
      show(path);
    });
    focus(path);
  };
  const goOn = (): void => {
    const next = nextQuestions(form, store.answers(), store.context());
    const lost = asked.filter((path) => path !== current && !next.asked.includes(path));
    const lostWords = lost.length === 0 ? "" : say.gone(lost.map((path) => specs.get(path)?.label ?? path));
    setGone(lostWords);
    const told = next.outcome === undefined ? "" : say.outcome(words.about, words.outcome(next.outcome["value"]));
    setSaid([lostWords, say.progress(next.answered, next.remaining), told].filter((each) => each !== "").join(" "));
    turn(next.questions[0]?.path);
  };
  const advance = (): boolean => {
    if (current === undefined) {
      if (!settled || interview.outcome === undefined) return false;
      // What matters no more is not handed in.
      const stale = mattering.filter((path) => !asked.includes(path) && path in store.answers());
      if (stale.length > 0) store.replace(stale.reduce(withoutAnswer, store.answers()));
      return true;
    }
    const errors = flushSync(() => store.tryFields([current]));
    const value = store.field(current).value;
    const isMissing =
      value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
    if (errors.length > 0 || isMissing) {
      flushSync(() => setMissed(isMissing && errors.length === 0));
      focus(current);
      return false;
    }
    // A default that is left as it is has been answered with it.
    if (store.answers()[current] === undefined) store.set(current, value);
    goOn();
    return false;
  };
  const skip = (): void => {
    if (current === undefined) return;
    store.set(current, undefined);
    goOn();
  };
  useImperativeHandle(props.gate, () => advance);

  // The server, or a submission, found something about an answer: it is asked again.
  const wrong = view?.errors
    .map((issue) => store.pathOf(issue)?.split("/")[0] ?? "")
    .find((path) => mattering.includes(path));
  useEffect(() => {
    if (wrong !== undefined && current === undefined) show(wrong);
  }, [wrong, current, show]);

  const before = asked.filter((path) => path !== current);
  const last = before.at(-1);
  const rest = pages
    .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
    .filter((path) => !mattering.includes(path) && specs.get(path)?.bySystem !== true && store.field(path).visible);
  const isDone = current === undefined && interview.outcome !== undefined;
  return (
    <div ref={box} className="bylaw-interview" part="interview">
      <p className="bylaw-progress">
        <span>{say.progress(answered, interview.remaining)}</span>
        <progress aria-hidden="true" value={answered} max={Math.max(1, answered + interview.remaining)} />
      </p>
      <p className="bylaw-voice" role="status">
        {said}
      </p>
      {isDone || current !== undefined ? props.summary : null}
      <AskedList paths={before} onChange={turn} />
      {gone === "" ? null : (
        <p className="bylaw-reason" aria-hidden="true">
          {gone}
        </p>
      )}
      {current === undefined ? (
        <Result ref={heading} interview={interview} words={words} />
      ) : (
        <AskedQuestion
          path={current}
          number={before.length + 1}
          question={questions.find(({ path }) => path === current)}
          words={words}
          canSkip={canSkip}
          isMissed={missed}
          onSkip={skip}
        />
      )}
      {isDone && rest.length > 0 ? (
        <section className="bylaw-section" aria-label={say.rest}>
          <h3 className="bylaw-heading">{say.rest}</h3>
          <div className="bylaw-grid">
            {rest.map((path) => (
              <Field key={path} path={path} />
            ))}
          </div>
        </section>
      ) : null}
      {current === undefined && !isDone ? null : props.bar(!isDone, last === undefined ? undefined : () => turn(last))}
    </div>
  );
}
