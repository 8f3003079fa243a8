// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { AgeText } from '../components/values/AgeText';
import { SegmentedControl } from '../components/controls/SegmentedControl';
import { StreamingPage } from '../components/layout/StreamingPage';
import { urlText } from '../hooks/urlFields';
import { useEnvironments } from '../hooks/useEnvironments';
import { useUrlState } from '../hooks/useUrlState';
import { CreateTopicButton } from '../kinds/topic/list/CreateTopicButton';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { OverviewContent } from './OverviewContent';
import { useOverview } from './useOverview';

const fields = { environment: urlText() };

/** What the reader's teams run, whether it is well, and what waits. */
export function OverviewPage() {
  const [{ environment }, setState] = useUrlState(fields);
  const { t } = useTexts(eventStreamingTranslationRef);
  const environments = useEnvironments() ?? [];
  const parts = useOverview(environment || undefined);
  const observedAt = parts.estate.value?.observedAt;
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
      <OverviewContent {...parts} environments={environments} />
    </StreamingPage>
  );
}
