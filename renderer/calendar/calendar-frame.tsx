import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import classes from './calendar-frame.module.css';
import type { OffPeriod } from './calendar-place.ts';
import { OffContext } from './grid-heading.tsx';
import type { useHand } from './use-hand.ts';
import type { Planning } from './use-planning.ts';

type Props = Readonly<{
  root: RefObject<HTMLDivElement | null>;
  label: string;
  /** The element that the cursor is on. */
  activeId: string;
  planning: Planning;
  mayEdit: boolean;
  offPeriods: readonly OffPeriod[];
  /** Whether the grid takes the focus as it appears: the one before it had it. */
  takesFocus: RefObject<boolean>;
  hand: ReturnType<typeof useHand>;
  onKeyDown: (event: KeyboardEvent) => void;
  onPress: (target: Element, at: Readonly<{ clientX: number; clientY: number }>) => void;
  children: ReactNode;
}>;

/** Shows where the cursor and what is being carried are, without drawing a session anew. */
function useMarked(activeId: string, { held }: Planning): void {
  useEffect(() => {
    const active = document.getElementById(activeId);
    active?.setAttribute('data-cursor', '');
    return () => active?.removeAttribute('data-cursor');
  });
  const heldId = held?.session.id;
  useEffect(() => {
    if (heldId === undefined) return;
    const lifted = document.querySelector(`[data-session="${heldId}"]`);
    lifted?.setAttribute('data-lifted', '');
    return () => lifted?.removeAttribute('data-lifted');
  }, [heldId]);
}

/** Keeps the cursor, or what the keys carry, in sight. */
function useInSight(root: Props['root'], activeId: string, { held }: Planning): void {
  const to = held?.by === 'keys' ? held.to : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what moves
  useEffect(() => {
    if (document.activeElement !== root.current) return;
    const ghost = to && root.current?.querySelector('[data-ghost]');
    const shown = ghost ?? document.getElementById(activeId);
    shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeId, to]);
}

/**
 * The one stop of the calendar: a grid whose rows are days. The focus stays on it; the cursor's
 * place is its active descendant, and what is planned is said in the status below it.
 */
export function CalendarFrame(props: Props) {
  const { root, label, activeId, planning, mayEdit, takesFocus, hand, onKeyDown, onPress } = props;
  const { t } = useTexts();
  const describedBy = useId();
  useMarked(activeId, planning);
  useInSight(root, activeId, planning);
  useEffect(() => {
    if (takesFocus.current) root.current?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [root, takesFocus]);
  return (
    <section aria-label={label} className={classes.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table could not hold the hours */}
      <div
        ref={root}
        role="grid"
        tabIndex={0}
        className={classes.root}
        aria-label={label}
        aria-describedby={describedBy}
        aria-activedescendant={activeId}
        data-busy={planning.held !== null || planning.sketch !== null || undefined}
        data-read-only={!mayEdit || undefined}
        onKeyDown={onKeyDown}
        onPointerDown={hand.onPointerDown}
        onClick={(event) => {
          if (hand.hasDragged() || planning.held || !(event.target instanceof Element)) return;
          onPress(event.target, event);
        }}
        onBlur={() => {
          if (planning.held?.by === 'keys') planning.putBack();
        }}
      >
        <OffContext value={props.offPeriods}>{props.children}</OffContext>
      </div>
      <p id={describedBy} className={classes.hidden}>
        {t(mayEdit ? 'calendar.description' : 'calendar.descriptionReadOnly')}
      </p>
      <div role="status" className={classes.hidden}>
        {planning.said}
      </div>
    </section>
  );
}
