// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { AgeText } from '../components/AgeText';
import { ErrorState } from '../components/ErrorState';
import { LoadingRows } from '../components/LoadingRows';
import { SectionCard } from '../components/SectionCard';
import { SegmentedControl } from '../components/SegmentedControl';
import { StreamingPage } from '../components/StreamingPage';
import { urlText } from '../hooks/urlFields';
import { useEnvironments } from '../hooks/useEnvironments';
import { useUrlState } from '../hooks/useUrlState';
import { CreateTopicButton } from '../kinds/topic/list/CreateTopicButton';
import { eventStreamingTranslationRef } from '../translation';
import { OverviewContent } from './OverviewContent';
import { useOverview } from './useOverview';

const fields = { environment: urlText() };

/** What the reader's teams run, whether it is well, and what waits. */
export function OverviewPage() {
  const [{ environment }, setState] = useUrlState(fields);
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const environments = useEnvironments() ?? [];
  const content = useOverview(environment || undefined);
  const observedAt = content.value?.overview.observedAt;
  return (
    <StreamingPage>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1.5,
        }}
      >
        <Typography variant="h2">{t('overview.title')}</Typography>
        <SegmentedControl
          label={t('overview.environment')}
          value={environment}
          options={[
            { value: '', label: t('overview.all') },
            ...environments.map(({ name, title }) => ({
              value: name,
              label: title,
            })),
          ]}
          onChange={value => setState({ environment: value })}
        />
        <Box
          sx={{
            typography: 'body2',
            marginLeft: 'auto',
            color: 'text.secondary',
          }}
        >
          {observedAt && (
            <>
              {t('overview.observed')} <AgeText at={observedAt} />
            </>
          )}
        </Box>
        <CreateTopicButton />
      </Box>
      {content.value ? (
        <OverviewContent {...content.value} environments={environments} />
      ) : (
        <SectionCard title={t('overview.title')}>
          {content.error ? (
            <ErrorState error={content.error} onRetry={content.reload} />
          ) : (
            <LoadingRows rows={6} label={t('table.loading')} />
          )}
        </SectionCard>
      )}
    </StreamingPage>
  );
}
