// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiCloseLine } from '@remixicon/react';
import { TopicLink, topicLinkKey } from '@sluice/plugin-event-streaming-common';
import { CardRow } from '../../../../components/layout/CardRow';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { TwoLines } from '../../../../components/values/TwoLines';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';

export interface LinkListProps {
  links: readonly TopicLink[];
  onChange: (links: readonly TopicLink[]) => void;
}

/** The topics that a schema is linked to, each to be taken off. */
export function LinkList({ links, onChange }: LinkListProps) {
  const { t } = useTexts(schemaTranslationRef);
  return (
    <SectionCard
      title={t('schemaChange.topics.linked')}
      count={links.length || undefined}
      content={links.length > 0 ? 'list' : 'padded'}
    >
      {links.length === 0 ? (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('schemaChange.topics.none')}
        </Box>
      ) : (
        <PlainList>
          {links.map(link => {
            const { cluster, topic, part } = link;
            const label = t('schemaChange.topics.remove', { topic, part });
            return (
              <CardRow key={topicLinkKey(link)}>
                <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                  <TwoLines
                    first={topic}
                    second={`${cluster} · ${t(
                      `schemaChange.topics.parts.${part}`,
                    )}`}
                  />
                </Box>
                <Tooltip title={label}>
                  <IconButton
                    size="small"
                    aria-label={label}
                    onClick={() => onChange(links.filter(it => it !== link))}
                  >
                    <RiCloseLine size={16} aria-hidden />
                  </IconButton>
                </Tooltip>
              </CardRow>
            );
          })}
        </PlainList>
      )}
    </SectionCard>
  );
}
