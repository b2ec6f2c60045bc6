import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type Finding, findingsIn, type NoteSort } from '#shared/domain/privacy/text-findings.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { useCall } from '../app/client.ts';
import { useNamesHidden } from '../app/names-hidden.ts';
import { useMay } from '../app/use-may.ts';
import { useTexts } from '../i18n/use-texts.ts';
import classes from './text-watch.module.css';

type Props = Readonly<{
  /** The text as it is typed. */
  text: string;
  sort: NoteSort;
  /** Whose roster names are looked for; null: everybody's whom the signed-in person may see. */
  groupId?: GroupId | null;
}>;

/** The longest text whose names are looked for. */
const mostAsked = 4000;
const noNames: readonly string[] = [];

function useFindings({ text, sort, groupId = null }: Props): readonly Finding[] {
  // A moment after the last key: a warning that comes and goes with each letter is noise.
  const [settled] = useDebouncedValue(text, 500);
  const mayAsk = useMay('privacy.namesInText');
  const asked = settled.trim();
  const isAsked = mayAsk && sort !== 'person' && asked !== '' && asked.length <= mostAsked;
  const names = useCall('privacy.namesInText', { text: asked, groupId }, { enabled: isAsked });
  if (text.trim() === '') return [];
  return findingsIn(settled, sort, (isAsked ? names.data?.names : undefined) ?? noNames);
}

/**
 * Below a field that staff fill: says when the text looks like an identity code, contact details, a
 * diagnosis or a name, and why that matters. It never stands in the way of saving.
 */
export function TextWatch(props: Props) {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const findings = useFindings(props);
  const isSeen = findings.length > 0;
  return (
    <div role="status" className={isSeen ? classes.watch : classes.quiet}>
      {isSeen ? (
        <>
          <IconAlertTriangle className={classes.icon} aria-hidden />
          <div>
            <ul className={classes.list}>
              {findings.map(({ kind, found }) => (
                <li key={kind}>
                  {t(`privacy.watch.${kind}`)}
                  {areHidden ? null : (
                    <>
                      {': '}
                      <bdi>{found.slice(0, 3).join(', ')}</bdi>
                    </>
                  )}
                </li>
              ))}
            </ul>
            {t(props.sort === 'person' ? 'privacy.watch.whyName' : 'privacy.watch.why')}
          </div>
        </>
      ) : null}
    </div>
  );
}
