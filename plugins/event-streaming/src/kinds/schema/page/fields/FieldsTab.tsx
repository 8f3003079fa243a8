// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LinksCard } from '../../../../components/layout/LinksCard';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { SchemaFields } from '../../../../schemas/SchemaFields';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useSchemaPaths } from '../../useSchemaPaths';
import { RuleCard } from '../compatibility/RuleCard';
import { OpenRequests } from '../OpenRequests';
import { SchemaTabProps } from '../SchemaView';
import { TopicsCard } from '../TopicsCard';
import { VersionContent } from '../VersionContent';

/** What messages look like: the fields of a version. */
export function FieldsTab(props: SchemaTabProps) {
  const { schema } = props;
  const paths = useSchemaPaths();
  const { t } = useTexts(schemaTranslationRef);
  return (
    <PageColumns
      main={
        <VersionContent {...props} title={t('schemaPage.tabs.fields')}>
          {content => (
            <SchemaFields
              schema={schema}
              content={content}
              filter={props.state.field}
              onFilter={field => props.onChange({ field })}
            />
          )}
        </VersionContent>
      }
      side={
        <>
          <OpenRequests schema={schema} />
          <TopicsCard schema={schema} />
          <RuleCard schema={schema} />
          <LinksCard
            links={schema.links}
            entity={schema.entityRef && paths.entity(schema.entityRef)}
          />
        </>
      }
    />
  );
}
