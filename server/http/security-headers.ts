import helmet from 'helmet'

/**
 * Headers that keep a page to itself. Office networks are often plain http on an IP address, so nothing here asks for
 * https; a proxy that adds https adds HSTS as well. Styles are inline because antd writes them at run time; pictures
 * may be data because pasted ones are shown before they are stored.
 */
export function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        // Chromium 80 does not count the WebSocket of the same host as 'self'.
        'connect-src': ["'self'", 'ws:', 'wss:'],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
      },
    },
    strictTransportSecurity: false,
    // Browsers ignore these two on plain http and say so in the console of every user.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'same-origin' },
  })
}
