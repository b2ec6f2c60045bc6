import { useTexts } from '../../i18n/use-texts.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { useStatus } from '../status.ts';
import { useMay } from '../use-may.ts';
import classes from './banners.module.css';

/** What must not be forgotten: that this is practice, that the recovery code is not safe yet. */
export function Banners() {
  const { t } = useTexts();
  const { practice, recoveryConfirmed } = useStatus();
  const mayRenew = useMay('app.renewRecoveryCode');
  if (practice) return <aside className={classes.banner}>{t('app.practice')}</aside>;
  if (recoveryConfirmed || !mayRenew) return null;
  return (
    <aside className={classes.banner}>
      {t('app.recovery.banner')}{' '}
      <TextLink to="/recovery-code">{t('app.recovery.bannerAction')}</TextLink>
    </aside>
  );
}
