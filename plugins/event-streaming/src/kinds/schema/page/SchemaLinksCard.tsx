// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { RiExternalLinkLine } from '@remixicon/react';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { PlainList } from '../../../components/layout/PlainList';
import { SectionCard } from '../../../components/layout/SectionCard';
import { visuallyHidden } from '../../../theme/visuallyHidden';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useSchemaPaths } from '../useSchemaPaths';

/** Where else the schema can be looked at. */
export function SchemaLinksCard({ schema }: { schema: SchemaDetail }) {
  const { t } = useTranslationRef(schemaTranslationRef);
  const paths = useSchemaPaths();
  const { links, entityRef } = schema;
  const catalog = entityRef && paths.entity(entityRef);
  if (links.length === 0 && !catalog) {
    return null;
  }
  return (
    <SectionCard title={t('schemaPage.links.title')}>
      <PlainList sx={{ typography: 'body2', display: 'grid', gap: 1 }}>
        {links.map(({ title, url }) => (
          <li key={url}>
            <Link
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}
            >
              {title}
              <RiExternalLinkLine size={14} aria-hidden />
              <Box component="span" sx={visuallyHidden}>
                {t('schemaPage.links.opens')}
              </Box>
            </Link>
          </li>
        ))}
        {catalog && (
          <li>
            <Link component={RouterLink} to={catalog}>
              {t('schemaPage.links.catalog')}
            </Link>
          </li>
        )}
      </PlainList>
    </SectionCard>
  );
}
