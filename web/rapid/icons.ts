/** Shapes that say the same as the words beside them, for whoever can't tell the colours apart. Drawn here, 24 by 24. */
const shapes = {
  // How serious: an octagon, a diamond, a triangle upside down, a ring.
  emergency: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM11 6v8h2V6zm0 10v2.500h2V16z',
  crisis: 'M12 1.500 22.500 12 12 22.500 1.500 12zM11 7v6h2V7zm0 8v2h2v-2z',
  concern: 'M2 4h20L12 21zm3.400 2L12 17.100 18.600 6z',
  none: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
  // How far it has come: an empty ring, half full, full, a house, a tick.
  waiting: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13z',
  taken: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2.500v13a6.500 6.500 0 0 1 0-13z',
  contacted: 'M3 4h18v13h-9l-6 5v-5H3z',
  accepted: 'M12 3 2 11h3v10h5v-6h4v6h5V11h3z',
  closed: 'm9.500 19-7-7 2-2 5 5 10-10 2 2z',
  // Safe to get in touch: a tick in a shield, a bar across, a question.
  yes: 'M12 1.500 3 5v7c0 5 4 9 9 10.500 5-1.500 9-5.500 9-10.500V5zm-1.500 15-4-4L8 11l2.500 2.500L16 8l1.500 1.500z',
  no: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM6 10.300h12v3.400H6z',
  unknown:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.200 14h2.400v2.400h-2.400zm-2.300-6.500C8.500 7.400 10 6 12.100 6c2 0 3.500 1.300 3.500 3.200 0 2.500-2.400 2.700-2.400 5.300h-2.400c0-3.400 2.300-3.700 2.300-5.200 0-.7-.4-1.100-1.100-1.100s-1.100.5-1.100 1.300z',
  clock:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2.500a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM11 7v6l4.500 2.700 1-1.700-3.500-2V7z',
  over: 'M12 2 1 21h22zm-1 7h2v6h-2zm0 7.500h2v2h-2z',
  phone: 'M7 2 3 4c0 9.500 7.500 17 17 17l2-4-5.500-3-2.500 2.500c-2.500-1.200-4.800-3.500-6-6L10.500 8z',
  sound: 'M3 9v6h4l6 5V4L7 9zm12.500-1.500v9c1.800-.7 3-2.400 3-4.500s-1.200-3.800-3-4.500z',
  silent:
    'M3 9v6h4l6 5V4L7 9zm12 .4L16.400 8l2.100 2.100L20.600 8 22 9.400l-2.100 2.100 2.100 2.100-1.400 1.400-2.100-2.100-2.100 2.100-1.400-1.400 2.100-2.100z',
  bell: 'M12 2a6 6 0 0 0-6 6v5l-2.500 4h17L18 13V8a6 6 0 0 0-6-6zm-2.500 17a2.500 2.500 0 0 0 5 0z',
  live: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  practice: 'M12 3 1 9l11 6 9-4.900V17h2V9zM5 13.200V17c0 2 3 4 7 4s7-2 7-4v-3.800l-7 3.800z',
  back: 'm11 5-7 7 7 7 1.800-1.800L8.900 13.200H20v-2.400H8.900l3.900-4z',
  folded: 'M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z',
} as const

export type Shape = keyof typeof shapes

const space = 'http://www.w3.org/2000/svg'

/** A shape in the colour of the words beside it; the words say what it means. */
export function icon(name: Shape): SVGSVGElement {
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', `icon icon-${name}`)
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', shapes[name])
  path.setAttribute('fill', 'currentColor')
  path.setAttribute('fill-rule', 'evenodd')
  svg.append(path)
  return svg
}
