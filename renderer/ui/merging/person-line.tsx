import type { Person } from '#shared/contract/people.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { PersonName } from '../person-name.tsx';
import { TextLink } from '../text-link.tsx';
import classes from './merging.module.css';

type Props = Readonly<{
  person: Person;
  /** The name leads to the person's page. */
  isLink?: boolean;
}>;

/** A person in a list: name, groups, and when she was last seen. Never a birth date. */
export function PersonLine({ person, isLink = false }: Props) {
  const { t, format } = useTexts();
  const { id, displayName, groupNames, lastSeenOn } = person;
  const groups = groupNames.length > 0 ? groupNames.join(', ') : t('people.noGroups');
  const seen = lastSeenOn
    ? t('people.seenOn', { date: format.date(lastSeenOn) })
    : t('people.notSeen');
  return (
    <span className={classes.who}>
      {isLink ? (
        <TextLink to="/people/$id" params={{ id }} fw={600}>
          <PersonName name={displayName} />
        </TextLink>
      ) : (
        <strong>
          <PersonName name={displayName} />
        </strong>
      )}
      <span className={classes.quiet}>
        <bdi>{groups}</bdi> · {seen}
      </span>
    </span>
  );
}
