// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { MAX_PARTIES } from '../../../../components/diagram/diagramLayout';
import { LinksCard } from '../../../../components/layout/LinksCard';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { useConnectorPaths } from '../../useConnectorPaths';
import { ConnectorTabProps } from '../ConnectorView';
import { ActivityCard } from './ActivityCard';
import { ConfigCard } from './ConfigCard';
import { FlowCard } from './FlowCard';
import { MayCard } from './MayCard';
import { OpenRequests } from './OpenRequests';
import { TasksCard } from './TasksCard';
import { TopicsCard } from './TopicsCard';

/** How it runs, what it moves, and what the reader can do. */
export function Overview({ connector, acting, onChange }: ConnectorTabProps) {
  const paths = useConnectorPaths();
  const { entityRef, links, topicList } = connector;
  return (
    <PageColumns
      main={
        <>
          <TasksCard connector={connector} acting={acting} />
          <FlowCard connector={connector} />
          <ConfigCard
            connector={connector}
            onView={view =>
              onChange({ tab: 'configuration', view }, { push: true })
            }
          />
        </>
      }
      side={
        <>
          <OpenRequests connector={connector} />
          <MayCard connector={connector} />
          {/* Others are drawn. */}
          {topicList.length >= MAX_PARTIES && (
            <TopicsCard connector={connector} />
          )}
          <ActivityCard
            // What was just done is in the trail by now.
            key={connector.lastAction?.at}
            connector={connector}
            onAll={() => onChange({ tab: 'history' }, { push: true })}
          />
          <LinksCard
            links={links}
            entity={entityRef && paths.entity(entityRef)}
          />
        </>
      }
    />
  );
}
