import { useEffect, useRef, useState } from 'react';
import type { KioskOutcome } from '#shared/contract/kiosk.ts';
import type { GivenAnswer, KioskForm } from '#shared/domain/feedback/form.ts';
import { givenAnswers, type Move, moved, newVisit, screensOf, type Visit } from './visit.ts';

/** Why the answers are still here. */
export type NotSent = Readonly<{ key: 'failed' | 'wait'; seconds: number }>;
export type Send = (answers: readonly GivenAnswer[]) => Promise<KioskOutcome | null>;

type Parts = Readonly<{
  form: KioskForm;
  thanksSeconds: number;
  onSend: Send;
  /** The kiosk has ended, or nobody is there to answer. */
  onOver: () => void;
}>;

export type VisitInHand = Readonly<{
  visit: Visit;
  isThanked: boolean;
  notSent: NotSent | null;
  move: (move: Move) => void;
  /** Sends what is answered; 1 or 0 where the form asks whether somebody helped. */
  send: (assisted: 0 | 1 | null) => void;
}>;

/** One visitor after the other: answers, sends, is thanked, and leaves nothing behind. */
export function useVisit({ form, thanksSeconds, onSend, onOver }: Parts): VisitInHand {
  const [visit, setVisit] = useState(() => newVisit(form));
  const [isThanked, setThanked] = useState(false);
  const [notSent, setNotSent] = useState<NotSent | null>(null);
  const isSending = useRef(false);
  const move = (next: Move): void => {
    setNotSent(null);
    setThanked(false);
    setVisit((now) => moved(form, now, next));
  };
  const send = async (assisted: 0 | 1 | null): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    const outcome = await onSend(withHelp(form, givenAnswers(visit), assisted));
    isSending.current = false;
    if (!outcome || outcome.outcome === 'over') return onOver();
    if (outcome.outcome === 'wait') setNotSent({ key: 'wait', seconds: outcome.waitSeconds });
    if (outcome.outcome === 'not-done') setNotSent({ key: 'failed', seconds: 0 });
    if (outcome.outcome !== 'done') return;
    // The language stays for the thanks; everything else is gone at once.
    setVisit((now) => ({ ...newVisit(form), language: now.language }));
    setNotSent(null);
    setThanked(true);
  };
  useEffect(() => {
    if (!isThanked) return;
    const timer = setTimeout(() => {
      setThanked(false);
      setVisit(newVisit(form));
    }, thanksSeconds * 1000);
    return () => clearTimeout(timer);
  }, [isThanked, thanksSeconds, form]);
  return { visit, isThanked, notSent, move, send: (assisted) => void send(assisted) };
}

function withHelp(form: KioskForm, answers: readonly GivenAnswer[], assisted: 0 | 1 | null) {
  const { assisted: question } = screensOf(form);
  if (!question || assisted === null) return answers;
  return [...answers, { questionId: question.id, value: assisted }];
}
