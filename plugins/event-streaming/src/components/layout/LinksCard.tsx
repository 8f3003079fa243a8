// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { RiExternalLinkLine } from '@remixicon/react';
import { Link as RouterLink } from 'react-router-dom';
import { visuallyHidden } from '../../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { PlainList } from './PlainList';
import { SectionCard } from './SectionCard';

export interface LinksCardProps {
  links: readonly { title: string; url: string }[];
  /** The path of its catalog entity; undefined where it has none. */
  entity: string | undefined;
}

/** Where else an object can be looked at; nothing where that is nowhere. */
export function LinksCard({ links, entity }: LinksCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (links.length === 0 && entity === undefined) {
    return null;
  }
  return (
    <SectionCard title={t('links.title')}>
      <PlainList sx={{ typography: 'body2', display: 'grid', gap: 1 }}>
        {links.map(({ title, url }) => (
          <li key={title}>
            <Link
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}
            >
              {title}
              <RiExternalLinkLine size={14} aria-hidden />
              <Box component="span" sx={visuallyHidden}>
                {t('links.opens')}
              </Box>
            </Link>
          </li>
        ))}
        {entity !== undefined && (
          <li>
            <Link component={RouterLink} to={entity}>
              {t('links.catalog')}
            </Link>
          </li>
        )}
      </PlainList>
    </SectionCard>
  );
}
