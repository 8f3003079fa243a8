// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { ClusterDetail } from '@sluice/plugin-event-streaming-common';
import { CodeBlock } from '../components/values/CodeBlock';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** Where clients and people find a cluster. */
export function ConnectCard({ cluster }: { cluster: ClusterDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <SectionCard title={t('clusters.connect')}>
      <CodeBlock
        code={cluster.bootstrapServers.join('\n')}
        what={t('clusters.bootstrap')}
      />
      {cluster.links.length > 0 && (
        <PlainList aria-label={t('clusters.links')}>
          {cluster.links.map(link => (
            <Box component="li" key={link.url} sx={{ marginTop: 1 }}>
              <Link href={link.url} target="_blank" rel="noopener noreferrer">
                {link.title}
              </Link>
            </Box>
          ))}
        </PlainList>
      )}
    </SectionCard>
  );
}
