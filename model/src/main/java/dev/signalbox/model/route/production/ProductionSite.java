package dev.signalbox.model.route.production;

import java.util.Map;

/**
 * A project as the platform serves it.
 *
 * @param top the top-level table
 * @param services tables of the services by name
 * @param prefixes what services of the older model own, after all rules of the file
 */
record ProductionSite(
    ProductionTable top, Map<String, ProductionTable> services, PrefixOwners prefixes) {}
