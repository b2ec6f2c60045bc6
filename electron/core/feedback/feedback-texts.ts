import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { placesIn } from '#shared/domain/feedback/place-words.ts';
import { hintsIn } from '#shared/domain/feedback/text-hints.ts';
import { covered } from '#shared/domain/feedback/text-review.ts';
import { liesIn } from '#shared/domain/feedback/views.ts';
import { namesIn } from '#shared/domain/privacy/names-in-text.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import type { GroupId, VenueId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import type { ReleasedText } from '../feedback-ports.ts';
import { inParts } from '../privacy/name-parts.ts';
import { placeSight, seenView, sessionFacts, whereOf } from './seen-feedback.ts';

type Shown = CallOutput<'feedback.texts'>;

/**
 * Texts of released blocks, ordered by their random keys and so in no order at all. Who does not
 * review them gets those that were shown, of her own groups and of the venue.
 */
export function feedbackTexts(
  context: Context,
  { state, offset, limit, ...asked }: ParsedInput<'feedback.texts'>,
): Result<Shown> {
  const view = seenView(context, asked);
  if (!view.ok) return view;
  const feedback = context.feedback();
  if (!feedback.ok) return feedback;
  const mayReview = seesEveryRoster(context.me.role);
  const sessionOf = sessionFacts(context);
  const maySee = placeSight(context);
  const isRead = ({ state: is, text }: ReleasedText): boolean =>
    (mayReview || is === 'shown') && (state === null || is === state) && text !== '';
  const questions = new Map(view.value.questions.map((one) => [one.id, one]));
  const found = feedback.value
    .blocks()
    .filter((block) => liesIn(block, view.value, sessionOf) && maySee(block.place))
    .flatMap(({ texts, place, questionId }) =>
      texts.filter(isRead).map((text) => ({ ...text, place, question: questions.get(questionId) })),
    )
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const page = found.slice(offset, offset + limit);
  const hintsOf = mayReview ? hintsFor(context, page) : () => [];
  return ok({
    mayReview,
    total: found.length,
    texts: page.map(({ place, question, ...text }) => ({
      ...text,
      question: question ? inLanguage(question.texts, context.language) : '',
      where: whereOf(context, place, sessionOf),
      hints: hintsOf(text.text),
    })),
  });
}

type Hints = Shown['texts'][number]['hints'];

/** Looks for names of people and of the staff, and of places, in some texts at once. */
function hintsFor(
  { stores }: Context,
  texts: readonly Readonly<{ text: string }>[],
): (text: string) => Hints {
  const everything = texts.map(({ text }) => text).join('\n');
  const people = stores.people.list({ ledBy: null, archived: false });
  const names = [
    ...people.map(({ displayName }) => displayName),
    ...stores.staff.list().map(({ name }) => name),
  ];
  // All of them at once first, a few hundred at a time: nearly no text has a name in it.
  const found = inParts(names).flatMap((part) => namesIn(everything, part));
  const places = placesIn(everything, placesOf(stores.venues.list()));
  return (text) => hintsIn(text, { names: found, places });
}

/** What the venues and their rooms are called, and the words of their addresses. */
const placesOf = (
  venues: readonly Readonly<{
    name: string;
    address: string;
    rooms: readonly Readonly<{ name: string }>[];
  }>[],
): string[] =>
  venues.flatMap(({ name, address, rooms }) => [
    ...[name, ...rooms.map((room) => room.name)],
    ...(address.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []),
  ]);

/** One review of a text. Its words before are wiped from the file when a piece is covered. */
export function reviewText(
  context: Context,
  { key, was, review }: ParsedInput<'feedback.reviewText'>,
): Result<Record<string, never>> {
  const opened = context.feedback();
  if (!opened.ok) return opened;
  const block = opened.value.blocks().find(({ texts }) => texts.some((text) => text.key === key));
  const text = block?.texts.find((one) => one.key === key);
  if (!block || !text?.text) return err('not-found');
  // Pieces are numbers of signs: of another text they would cover the wrong words.
  if (text.text !== was) return err('text-stale');
  const changed = review.to === 'cover' ? covered(was, review.pieces) : was;
  if (changed === null) return err('invalid-input', { fields: { pieces: 'invalid' } });
  const next = ({ show: 'shown', hide: 'hidden', cover: text.state } as const)[review.to];
  if (changed === text.text && next === text.state) return ok({});
  if (!opened.value.reviewText(key, changed, next)) return err('not-found');
  const subject: GroupId | VenueId = block.place.groupId || block.place.venueId;
  const reason = review.to === 'show' ? undefined : review.reason;
  context.audit(auditOf[review.to], subject, reason);
  return ok({});
}

const auditOf = {
  show: 'feedback-text-shown',
  hide: 'feedback-text-hidden',
  cover: 'feedback-text-covered',
} as const;
