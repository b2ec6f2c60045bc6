import type { CSSProperties } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import type { GridItem } from './grid-items.ts';
import classes from './grid-session.module.css';
import { itemId } from './marks.ts';
import { cellNamed, roles } from './roles.ts';
import { GridFace } from './session-face.tsx';
import { useWords } from './use-words.ts';

type Props = Readonly<{ event: GridItem; style?: CSSProperties | undefined }>;

/** Where the item lies in its column: percents of the hours and of the width. */
function boxOf({ lane, lanes, span }: GridItem, { top, height }: CSSProperties): CSSProperties {
  return {
    top: `${top}%`,
    height: `calc(${height}% - 2px)`,
    insetInlineStart: `${(lane / lanes) * 100}%`,
    width: `calc(${(span / lanes) * 100}% - 2px)`,
  };
}

/**
 * A session in its column, in place of react-big-calendar's own box, which would be a stop of its
 * own for the keyboard and a button outside of its day for a screen reader.
 */
export function GridSession({ event: item, style = {} }: Props) {
  const { t } = useTexts();
  const words = useWords();
  const box = boxOf(item, style);
  if (item.kind === 'more') {
    const more = t('calendar.more', { count: item.count });
    const times = words.times(item.startMinute, item.endMinute);
    return (
      <div
        {...cellNamed(t('calendar.moreFrom', { more, times }))}
        id={itemId(item.id)}
        className={classes.more}
        data-more={item.date}
        style={box}
      >
        +{item.count}
      </div>
    );
  }
  const { session } = item;
  return (
    <div
      {...roles.cell}
      id={itemId(session.id)}
      className={classes.session}
      data-session={session.id}
      data-status={session.shownStatus}
      style={box}
    >
      <GridFace session={session} />
      <span className={classes.edge} data-edge="start" />
      <span className={classes.edge} data-edge="end" />
    </div>
  );
}
