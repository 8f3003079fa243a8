// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import {
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { RiMenuLine, RiSearchLine, RiSettings3Line } from '@remixicon/react';
import { PersonaMenu } from './PersonaMenu';
import { SidebarLogo } from './SidebarLogo';

/** The navigation bar: own pages first, then whatever plugins bring. */
export function AppSidebar({ navItems }: NavContentComponentProps) {
  const nav = navItems.withComponent(NavLink);
  // Both have an entry of their own below.
  nav.take('page:search');
  nav.take('page:notifications');

  return (
    <Sidebar>
      <SidebarLogo />
      <SidebarGroup label="Search" icon={<RiSearchLine />} to="/search">
        <SidebarSearchModal />
      </SidebarGroup>
      <SidebarDivider />
      <SidebarGroup label="Menu" icon={<RiMenuLine />}>
        {nav.take('page:event-streaming')}
        {nav.take('page:catalog')}
        <SidebarScrollWrapper>
          {nav.rest({ sortBy: 'title' })}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      {/* Pages tell of what one does oneself; a second one would say it twice. */}
      <NotificationsSidebarItem snackbarEnabled={false} />
      <SidebarGroup label="Settings" icon={<RiSettings3Line />}>
        {nav.take('page:user-settings')}
        <SidebarDivider />
        <PersonaMenu />
      </SidebarGroup>
    </Sidebar>
  );
}

function NavLink({ href, icon, title }: NavContentNavItem) {
  return <SidebarItem icon={() => icon} to={href} text={title} />;
}
