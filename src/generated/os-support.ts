// Made by scripts/generate.ts from scripts/generate/os-support.json. Do not edit; run `npm run generate`.
import type { SystemFamily } from '../patching/publishing.ts';

/** Patterns are regular expressions without regard to case; days are the last ones with updates. */
export const systemFamilies: readonly SystemFamily[] = [
  {
    "id": "windows-server-2008",
    "name": "Windows Server 2008 and 2008 R2",
    "images": [
      {
        "publisher": "^microsoftwindowsserver$",
        "offer": ".*",
        "sku": "^2008-r2-"
      }
    ],
    "os": "windows server\\D*2008",
    "end": "2020-01-14",
    "extended": {
      "key": "windowsServer",
      "how": "ESU",
      "until": "2024-01-09",
      "untilEarliest": "2023-01-10",
      "onAzure": "included",
      "onArc": "paid"
    }
  },
  {
    "id": "windows-server-2012",
    "name": "Windows Server 2012",
    "images": [
      {
        "publisher": "^microsoftwindowsserver$",
        "offer": ".*",
        "sku": "^2012-(?!r2-)"
      },
      {
        "publisher": "^microsoftsqlserver$",
        "offer": "-ws2012(-|$)",
        "sku": ".*"
      },
      {
        "publisher": "^microsoftvisualstudio$",
        "offer": ".*",
        "sku": "-ws2012$"
      }
    ],
    "os": "windows server\\D*2012(?! r2)",
    "end": "2023-10-10",
    "extended": {
      "key": "windowsServer",
      "how": "ESU",
      "until": "2026-10-13",
      "onAzure": "included",
      "onArc": "paid",
      "shownOnArc": true
    }
  },
  {
    "id": "windows-server-2012-r2",
    "name": "Windows Server 2012 R2",
    "images": [
      {
        "publisher": "^microsoftwindowsserver$",
        "offer": ".*",
        "sku": "^(windows-)?2012-r2-"
      },
      {
        "publisher": "^microsoftsqlserver$",
        "offer": "-ws2012r2(-|$)",
        "sku": ".*"
      },
      {
        "publisher": "^microsoftvisualstudio$",
        "offer": ".*",
        "sku": "-ws2012r2$"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-win",
        "sku": "ws2012-r2-"
      }
    ],
    "os": "windows server\\D*2012 r2",
    "end": "2023-10-10",
    "extended": {
      "key": "windowsServer",
      "how": "ESU",
      "until": "2026-10-13",
      "onAzure": "included",
      "onArc": "paid",
      "shownOnArc": true
    }
  },
  {
    "id": "windows-server-2016",
    "name": "Windows Server 2016",
    "images": [
      {
        "publisher": "^microsoftwindowsserver$",
        "offer": ".*",
        "sku": "^2016-"
      },
      {
        "publisher": "^microsoftsqlserver$",
        "offer": "-ws2016(-|$)",
        "sku": ".*"
      },
      {
        "publisher": "^microsoftvisualstudio$",
        "offer": ".*",
        "sku": "-ws2016$"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-win",
        "sku": "(ws|server-?|win-?)2016-"
      }
    ],
    "os": "windows server\\D*2016",
    "end": "2027-01-12",
    "extended": {
      "key": "windowsServer",
      "how": "ESU",
      "until": "2030-01-12",
      "untilEarliest": "2030-01-08",
      "onAzure": "paid",
      "onArc": "paid",
      "shownOnArc": true
    }
  },
  {
    "id": "windows-server-2019",
    "name": "Windows Server 2019",
    "images": [
      {
        "publisher": "^microsoftwindowsserver$",
        "offer": ".*",
        "sku": "^2019-"
      },
      {
        "publisher": "^microsoftsqlserver$",
        "offer": "-ws2019(-|$)",
        "sku": ".*"
      },
      {
        "publisher": "^microsoftvisualstudio$",
        "offer": ".*",
        "sku": "-ws2019$"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-win",
        "sku": "(ws|server-?|win-?)2019-"
      }
    ],
    "os": "windows server\\D*2019",
    "end": "2029-01-09",
    "extended": null
  },
  {
    "id": "windows-server-2022",
    "name": "Windows Server 2022",
    "images": [
      {
        "publisher": "^microsoftwindowsserver$",
        "offer": ".*",
        "sku": "^(windows-server-)?2022-"
      },
      {
        "publisher": "^microsoftsqlserver$",
        "offer": "-ws2022(-|$)",
        "sku": ".*"
      },
      {
        "publisher": "^microsoftvisualstudio$",
        "offer": ".*",
        "sku": "-ws2022$"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-win",
        "sku": "(ws|server-?|win-?)2022-"
      }
    ],
    "os": "windows server\\D*2022",
    "end": "2031-10-14",
    "extended": null
  },
  {
    "id": "windows-server-2025",
    "name": "Windows Server 2025",
    "images": [
      {
        "publisher": "^microsoftwindowsserver$",
        "offer": ".*",
        "sku": "^(windows-server-)?2025-"
      },
      {
        "publisher": "^microsoftsqlserver$",
        "offer": "-ws2025(-|$)",
        "sku": ".*"
      },
      {
        "publisher": "^microsoftvisualstudio$",
        "offer": ".*",
        "sku": "-ws2025$"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-win",
        "sku": "(ws|server-?|win-?)2025-"
      }
    ],
    "os": "windows server\\D*2025",
    "end": "2034-11-14",
    "extended": null
  },
  {
    "id": "windows-server-annual-23h2",
    "name": "Windows Server, version 23H2 (annual channel)",
    "images": [
      {
        "publisher": "^microsoftwindowsserver$",
        "offer": ".*",
        "sku": "23h2"
      }
    ],
    "os": "windows server.*23h2|10\\.0\\.25398",
    "end": "2026-05-12",
    "endEarliest": "2025-10-24",
    "extended": null
  },
  {
    "id": "windows-server-semiannual",
    "name": "Windows Server semi-annual channel (1709 to 20H2)",
    "images": [
      {
        "publisher": "^microsoftwindowsserver$",
        "offer": ".*",
        "sku": "^datacenter-core-(1709|1803|1809|1903|1909|2004|20h2)"
      }
    ],
    "os": "windows server.*(1709|1803|1903|1909|2004|20h2)|10\\.0\\.(16299|17134|18362|18363|19041|19042)$",
    "end": "2022-08-09",
    "extended": null
  },
  {
    "id": "windows-10-22h2",
    "name": "Windows 10 22H2, also multi-session",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win10-22h2-"
      }
    ],
    "os": "windows 10.*22h2|windows 10.*10\\.0\\.19045",
    "end": "2025-10-14",
    "extended": {
      "key": "windows10",
      "how": "ESU",
      "until": "2028-10-10",
      "onAzure": "included",
      "onArc": "paid"
    }
  },
  {
    "id": "windows-10-older",
    "name": "Windows 10 before 22H2 (Enterprise dates)",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^(win10-(21h2|21h1|20h2|2004|1909)-(?!.*ltsc)|(20h1|20h2|19h1|19h2|rs)-?)"
      }
    ],
    "os": "windows 10.*10\\.0\\.(10240|15063|16299|17134|18362|18363|19041|19042|19043)",
    "end": "2024-06-11",
    "extended": null
  },
  {
    "id": "windows-10-ltsc-2021",
    "name": "Windows 10 Enterprise LTSC 2021",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win10-21h2-.*ltsc"
      }
    ],
    "os": "windows 10.*ltsc.*2021",
    "end": "2027-01-12",
    "extended": null
  },
  {
    "id": "windows-11-ltsc-2024",
    "name": "Windows 11 Enterprise LTSC 2024",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win11-24h2-.*ltsc"
      }
    ],
    "os": "windows 11.*ltsc",
    "end": "2029-10-09",
    "extended": null
  },
  {
    "id": "windows-11-22h2",
    "name": "Windows 11 22H2 (Enterprise dates)",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win11-22h2-"
      }
    ],
    "os": "windows 11.*10\\.0\\.22621",
    "end": "2025-10-14",
    "extended": null
  },
  {
    "id": "windows-11-23h2-enterprise",
    "name": "Windows 11 23H2, Enterprise and multi-session",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win11-23h2-(avd|ent)"
      }
    ],
    "os": "windows 11 enterprise.*10\\.0\\.22631",
    "end": "2026-11-10",
    "extended": null
  },
  {
    "id": "windows-11-23h2-pro",
    "name": "Windows 11 23H2 Pro",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win11-23h2-pro"
      }
    ],
    "os": "windows 11 pro.*10\\.0\\.22631",
    "end": "2025-11-11",
    "extended": null
  },
  {
    "id": "windows-11-24h2-enterprise",
    "name": "Windows 11 24H2, Enterprise and multi-session",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win11-24h2-(avd|ent)(?!.*ltsc)"
      }
    ],
    "os": "windows 11 enterprise(?!.*ltsc).*10\\.0\\.26100",
    "end": "2027-10-12",
    "extended": null
  },
  {
    "id": "windows-11-24h2-pro",
    "name": "Windows 11 24H2 Pro",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win11-24h2-pro"
      }
    ],
    "os": "windows 11 pro.*10\\.0\\.26100",
    "end": "2026-10-13",
    "extended": null
  },
  {
    "id": "windows-11-25h2-enterprise",
    "name": "Windows 11 25H2, Enterprise and multi-session",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win11-25h2-(avd|ent)"
      }
    ],
    "os": "windows 11 enterprise.*10\\.0\\.26200",
    "end": "2028-10-10",
    "extended": null
  },
  {
    "id": "windows-11-25h2-pro",
    "name": "Windows 11 25H2 Pro",
    "images": [
      {
        "publisher": "^microsoftwindowsdesktop$",
        "offer": ".*",
        "sku": "^win11-25h2-pro"
      }
    ],
    "os": "windows 11 pro.*10\\.0\\.26200",
    "end": "2027-10-12",
    "extended": null
  },
  {
    "id": "ubuntu-14.04",
    "name": "Ubuntu 14.04 LTS",
    "images": [
      {
        "publisher": "^canonical$",
        "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-trusty",
        "sku": ".*"
      },
      {
        "publisher": "^canonical$",
        "offer": ".*",
        "sku": "^(pro-)?14[._]04"
      },
      {
        "publisher": "^canonical$",
        "offer": "^ubuntu-14_04-",
        "sku": ".*"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-ubuntu",
        "sku": "1404-"
      },
      {
        "publisher": "^microsoft-(dsvm|aks)$",
        "offer": ".*",
        "sku": "^(aks-engine-ubuntu-)?1404|^ubuntu-14(-|$)"
      }
    ],
    "os": "ubuntu\\D*14\\.04",
    "end": "2019-04-30",
    "extended": {
      "key": "ubuntu",
      "how": "Ubuntu Pro (ESM)",
      "until": "2024-04-30",
      "onAzure": "paid",
      "onArc": "paid",
      "shownOnAzure": {
        "licenseType": "UBUNTU_PRO",
        "image": "(^|[/-])pro-|ubuntu-pro"
      }
    }
  },
  {
    "id": "ubuntu-16.04",
    "name": "Ubuntu 16.04 LTS",
    "images": [
      {
        "publisher": "^canonical$",
        "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-xenial",
        "sku": ".*"
      },
      {
        "publisher": "^canonical$",
        "offer": ".*",
        "sku": "^(pro-)?16[._]04"
      },
      {
        "publisher": "^canonical$",
        "offer": "^ubuntu-16_04-",
        "sku": ".*"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-ubuntu",
        "sku": "1604-"
      },
      {
        "publisher": "^microsoft-(dsvm|aks)$",
        "offer": ".*",
        "sku": "^(aks-engine-ubuntu-)?1604|^ubuntu-16(-|$)"
      }
    ],
    "os": "ubuntu\\D*16\\.04",
    "end": "2021-04-30",
    "extended": {
      "key": "ubuntu",
      "how": "Ubuntu Pro (ESM)",
      "until": "2026-04-30",
      "untilEarliest": "2026-04-02",
      "onAzure": "paid",
      "onArc": "paid",
      "shownOnAzure": {
        "licenseType": "UBUNTU_PRO",
        "image": "(^|[/-])pro-|ubuntu-pro"
      }
    }
  },
  {
    "id": "ubuntu-18.04",
    "name": "Ubuntu 18.04 LTS",
    "images": [
      {
        "publisher": "^canonical$",
        "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-bionic",
        "sku": ".*"
      },
      {
        "publisher": "^canonical$",
        "offer": ".*",
        "sku": "^(pro-)?18[._]04"
      },
      {
        "publisher": "^canonical$",
        "offer": "^ubuntu-18_04-",
        "sku": ".*"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-ubuntu",
        "sku": "1804-"
      },
      {
        "publisher": "^microsoft-(dsvm|aks)$",
        "offer": ".*",
        "sku": "^(aks-engine-ubuntu-)?1804|^ubuntu-18(-|$)"
      }
    ],
    "os": "ubuntu\\D*18\\.04",
    "end": "2023-05-31",
    "extended": {
      "key": "ubuntu",
      "how": "Ubuntu Pro (ESM)",
      "until": "2028-04-30",
      "untilEarliest": "2028-04-01",
      "onAzure": "paid",
      "onArc": "paid",
      "shownOnAzure": {
        "licenseType": "UBUNTU_PRO",
        "image": "(^|[/-])pro-|ubuntu-pro"
      }
    }
  },
  {
    "id": "ubuntu-20.04",
    "name": "Ubuntu 20.04 LTS",
    "images": [
      {
        "publisher": "^canonical$",
        "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-focal",
        "sku": ".*"
      },
      {
        "publisher": "^canonical$",
        "offer": ".*",
        "sku": "^(pro-)?20[._]04"
      },
      {
        "publisher": "^canonical$",
        "offer": "^ubuntu-20_04-",
        "sku": ".*"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-ubuntu",
        "sku": "2004-"
      },
      {
        "publisher": "^microsoft-(dsvm|aks)$",
        "offer": ".*",
        "sku": "^(aks-engine-ubuntu-)?2004|^ubuntu-20(-|$)"
      }
    ],
    "os": "ubuntu\\D*20\\.04",
    "end": "2025-05-31",
    "extended": {
      "key": "ubuntu",
      "how": "Ubuntu Pro (ESM)",
      "until": "2030-04-30",
      "untilEarliest": "2030-04-02",
      "onAzure": "paid",
      "onArc": "paid",
      "shownOnAzure": {
        "licenseType": "UBUNTU_PRO",
        "image": "(^|[/-])pro-|ubuntu-pro"
      }
    }
  },
  {
    "id": "ubuntu-22.04",
    "name": "Ubuntu 22.04 LTS",
    "images": [
      {
        "publisher": "^canonical$",
        "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-jammy",
        "sku": ".*"
      },
      {
        "publisher": "^canonical$",
        "offer": ".*",
        "sku": "^(pro-)?22[._]04"
      },
      {
        "publisher": "^canonical$",
        "offer": "^ubuntu-22_04-",
        "sku": ".*"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-ubuntu",
        "sku": "2204-"
      },
      {
        "publisher": "^microsoft-(dsvm|aks)$",
        "offer": ".*",
        "sku": "^(aks-engine-ubuntu-)?2204|^ubuntu-22(-|$)"
      }
    ],
    "os": "ubuntu\\D*22\\.04",
    "end": "2027-06-30",
    "endEarliest": "2027-04-01",
    "extended": {
      "key": "ubuntu",
      "how": "Ubuntu Pro (ESM)",
      "until": "2032-04-30",
      "untilEarliest": "2032-04-09",
      "onAzure": "paid",
      "onArc": "paid",
      "shownOnAzure": {
        "licenseType": "UBUNTU_PRO",
        "image": "(^|[/-])pro-|ubuntu-pro"
      }
    }
  },
  {
    "id": "ubuntu-24.04",
    "name": "Ubuntu 24.04 LTS",
    "images": [
      {
        "publisher": "^canonical$",
        "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-noble",
        "sku": ".*"
      },
      {
        "publisher": "^canonical$",
        "offer": ".*",
        "sku": "^(pro-)?24[._]04"
      },
      {
        "publisher": "^canonical$",
        "offer": "^ubuntu-24_04-",
        "sku": ".*"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-ubuntu",
        "sku": "2404-"
      },
      {
        "publisher": "^microsoft-(dsvm|aks)$",
        "offer": ".*",
        "sku": "^(aks-engine-ubuntu-)?2404|^ubuntu-24(-|$)"
      }
    ],
    "os": "ubuntu\\D*24\\.04",
    "end": "2029-05-31",
    "extended": {
      "key": "ubuntu",
      "how": "Ubuntu Pro (ESM)",
      "until": "2036-05-31",
      "untilEarliest": "2034-04-25",
      "onAzure": "paid",
      "onArc": "paid",
      "shownOnAzure": {
        "licenseType": "UBUNTU_PRO",
        "image": "(^|[/-])pro-|ubuntu-pro"
      }
    }
  },
  {
    "id": "ubuntu-26.04",
    "name": "Ubuntu 26.04 LTS",
    "images": [
      {
        "publisher": "^canonical$",
        "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-resolute",
        "sku": ".*"
      },
      {
        "publisher": "^canonical$",
        "offer": ".*",
        "sku": "^(pro-)?26[._]04"
      },
      {
        "publisher": "^canonical$",
        "offer": "^ubuntu-26_04-",
        "sku": ".*"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-ubuntu",
        "sku": "2604-"
      },
      {
        "publisher": "^microsoft-(dsvm|aks)$",
        "offer": ".*",
        "sku": "^(aks-engine-ubuntu-)?2604|^ubuntu-26(-|$)"
      }
    ],
    "os": "ubuntu\\D*26\\.04",
    "end": "2031-04-30",
    "extended": {
      "key": "ubuntu",
      "how": "Ubuntu Pro (ESM)",
      "until": "2036-04-30",
      "onAzure": "paid",
      "onArc": "paid",
      "shownOnAzure": {
        "licenseType": "UBUNTU_PRO",
        "image": "(^|[/-])pro-|ubuntu-pro"
      }
    }
  },
  {
    "id": "ubuntu-interim",
    "name": "Ubuntu interim releases to 25.10",
    "images": [
      {
        "publisher": "^canonical$",
        "offer": "^ubuntu-(22_10|23_04|23_10|24_10|25_04|25_10)",
        "sku": ".*"
      }
    ],
    "os": "ubuntu\\D*(22\\.10|23\\.04|23\\.10|24\\.10|25\\.04|25\\.10)",
    "end": "2026-07-01",
    "extended": null
  },
  {
    "id": "rhel-6",
    "name": "Red Hat Enterprise Linux 6",
    "images": [
      {
        "publisher": "^redhat$",
        "offer": "^rhel",
        "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?6(?=$|[._-]|lvm|\\d(?!\\d)|\\d\\d(?!\\d)|\\d*(gen|sap|-))"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-rhel",
        "sku": "(redhat|rhel)6-"
      },
      {
        "publisher": "^procomputers$",
        "offer": ".*",
        "sku": "^rhel-6-"
      }
    ],
    "os": "(red ?hat|rhel)\\D*\\b6(\\.|\\b)",
    "end": "2020-11-30",
    "extended": {
      "key": "rhel",
      "how": "ELS add-on",
      "until": "2024-06-30",
      "onAzure": "paid",
      "onArc": "paid",
      "shownOnAzure": {
        "licenseType": "RHEL_ELS_6"
      }
    }
  },
  {
    "id": "rhel-7",
    "name": "Red Hat Enterprise Linux 7",
    "images": [
      {
        "publisher": "^redhat$",
        "offer": "^rhel",
        "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?7(?=$|[._-]|lvm|\\d(?!\\d)|\\d\\d(?!\\d)|\\d*(gen|sap|-))"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-rhel",
        "sku": "(redhat|rhel)7-"
      },
      {
        "publisher": "^procomputers$",
        "offer": ".*",
        "sku": "^rhel-7-"
      }
    ],
    "os": "(red ?hat|rhel)\\D*\\b7(\\.|\\b)",
    "end": "2024-06-30",
    "extended": {
      "key": "rhel",
      "how": "ELS add-on",
      "until": "2029-05-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "rhel-8",
    "name": "Red Hat Enterprise Linux 8",
    "images": [
      {
        "publisher": "^redhat$",
        "offer": "^rhel",
        "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?8(?=$|[._-]|lvm|\\d(?!\\d)|\\d\\d(?!\\d)|\\d*(gen|sap|-))"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-rhel",
        "sku": "(redhat|rhel)8-"
      },
      {
        "publisher": "^procomputers$",
        "offer": ".*",
        "sku": "^rhel-8-"
      }
    ],
    "os": "(red ?hat|rhel)\\D*\\b8(\\.|\\b)",
    "end": "2029-05-31",
    "extended": {
      "key": "rhel",
      "how": "ELS add-on",
      "until": "2033-05-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "rhel-9",
    "name": "Red Hat Enterprise Linux 9",
    "images": [
      {
        "publisher": "^redhat$",
        "offer": "^rhel",
        "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?9(?=$|[._-]|lvm|\\d(?!\\d)|\\d\\d(?!\\d)|\\d*(gen|sap|-))"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-rhel",
        "sku": "(redhat|rhel)9-"
      },
      {
        "publisher": "^procomputers$",
        "offer": ".*",
        "sku": "^rhel-9-"
      }
    ],
    "os": "(red ?hat|rhel)\\D*\\b9(\\.|\\b)",
    "end": "2032-05-31",
    "extended": {
      "key": "rhel",
      "how": "ELS add-on",
      "until": "2036-05-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "rhel-10",
    "name": "Red Hat Enterprise Linux 10",
    "images": [
      {
        "publisher": "^redhat$",
        "offer": "^rhel",
        "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?10(?=$|[._-]|\\d)"
      },
      {
        "publisher": "^center-for-internet-security-inc$",
        "offer": "^cis-rhel",
        "sku": "(redhat|rhel)10-"
      },
      {
        "publisher": "^procomputers$",
        "offer": ".*",
        "sku": "^rhel-10-"
      }
    ],
    "os": "(red ?hat|rhel)\\D*\\b10(\\.|\\b)",
    "end": "2035-05-31",
    "extended": {
      "key": "rhel",
      "how": "ELS add-on",
      "until": "2039-05-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "centos-6",
    "name": "CentOS 6",
    "images": [
      {
        "publisher": "^openlogic$",
        "offer": "^centos",
        "sku": "^6"
      }
    ],
    "os": "centos\\D*\\b6(\\.|\\b)",
    "end": "2020-11-30",
    "extended": null
  },
  {
    "id": "centos-7",
    "name": "CentOS 7",
    "images": [
      {
        "publisher": "^openlogic$",
        "offer": "^centos",
        "sku": "^7"
      },
      {
        "publisher": "^cloudera$",
        "offer": "centos",
        "sku": "^7"
      },
      {
        "publisher": "^nginxinc$",
        "offer": ".*",
        "sku": "centos7"
      }
    ],
    "os": "centos(?!.*stream)\\D*\\b7(\\.|\\b)",
    "end": "2024-06-30",
    "extended": null
  },
  {
    "id": "centos-8",
    "name": "CentOS 8",
    "images": [
      {
        "publisher": "^openlogic$",
        "offer": "^centos",
        "sku": "^8"
      }
    ],
    "os": "centos(?!.*stream)\\D*\\b8(\\.|\\b)",
    "end": "2021-12-31",
    "extended": null
  },
  {
    "id": "centos-stream-8",
    "name": "CentOS Stream 8",
    "images": [
      {
        "publisher": ".*",
        "offer": "centos-?stream",
        "sku": "^8|stream-?8"
      }
    ],
    "os": "centos.*stream\\D*8",
    "end": "2024-05-31",
    "extended": null
  },
  {
    "id": "centos-stream-9",
    "name": "CentOS Stream 9",
    "images": [
      {
        "publisher": ".*",
        "offer": "centos-?stream",
        "sku": "^9|stream-?9"
      }
    ],
    "os": "centos.*stream\\D*9",
    "end": "2027-05-31",
    "extended": null
  },
  {
    "id": "debian-9",
    "name": "Debian 9",
    "images": [
      {
        "publisher": "^(debian|credativ)$",
        "offer": "^debian(-9(-daily)?)?$",
        "sku": "^9(-|$)"
      }
    ],
    "os": "debian\\D*\\b9(\\.|\\b)",
    "end": "2020-07-18",
    "extended": {
      "key": "debian",
      "how": "Debian LTS, same archive",
      "until": "2022-07-01",
      "onAzure": "included",
      "onArc": "included"
    }
  },
  {
    "id": "debian-10",
    "name": "Debian 10",
    "images": [
      {
        "publisher": "^(debian|credativ)$",
        "offer": "^debian(-10(-daily)?)?$",
        "sku": "^10(-|$)"
      }
    ],
    "os": "debian\\D*\\b10(\\.|\\b)",
    "end": "2022-09-10",
    "extended": {
      "key": "debian",
      "how": "Debian LTS, same archive",
      "until": "2024-06-30",
      "onAzure": "included",
      "onArc": "included"
    }
  },
  {
    "id": "debian-11",
    "name": "Debian 11",
    "images": [
      {
        "publisher": "^(debian|credativ)$",
        "offer": "^debian(-11(-daily)?)?$",
        "sku": "^11(-|$)"
      }
    ],
    "os": "debian\\D*\\b11(\\.|\\b)",
    "end": "2024-08-14",
    "extended": {
      "key": "debian",
      "how": "Debian LTS, same archive",
      "until": "2026-08-31",
      "onAzure": "included",
      "onArc": "included"
    }
  },
  {
    "id": "debian-12",
    "name": "Debian 12",
    "images": [
      {
        "publisher": "^(debian|credativ)$",
        "offer": "^debian(-12(-daily)?)?$",
        "sku": "^12(-|$)"
      }
    ],
    "os": "debian\\D*\\b12(\\.|\\b)",
    "end": "2026-07-11",
    "extended": {
      "key": "debian",
      "how": "Debian LTS, same archive",
      "until": "2028-06-30",
      "onAzure": "included",
      "onArc": "included"
    }
  },
  {
    "id": "debian-13",
    "name": "Debian 13",
    "images": [
      {
        "publisher": "^(debian|credativ)$",
        "offer": "^debian(-13(-daily)?)?$",
        "sku": "^13(-|$)"
      }
    ],
    "os": "debian\\D*\\b13(\\.|\\b)",
    "end": "2028-08-09",
    "extended": {
      "key": "debian",
      "how": "Debian LTS, same archive",
      "until": "2030-06-30",
      "onAzure": "included",
      "onArc": "included"
    }
  },
  {
    "id": "sles-12-sp4-older",
    "name": "SLES 12 up to SP4",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles(-(sap|byos|sap-byos|standard|sapcal))?$",
        "sku": "(^|-)12-sp[1-4]"
      }
    ],
    "os": "(sles|suse linux)\\D*12[. ]?(sp)?[0-4]\\b",
    "end": "2020-06-30",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2023-06-30",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-12-sp5",
    "name": "SLES 12 SP5",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles(-sap)?-12-sp5",
        "sku": ".*"
      }
    ],
    "os": "(sles|suse linux)\\D*12\\D*(sp ?)?5",
    "end": "2024-10-31",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2027-10-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-15-sp1",
    "name": "SLES 15 SP1",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^(sles|sle-hpc)-15-sp1(-|$)",
        "sku": ".*"
      }
    ],
    "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?1\\b",
    "end": "2021-01-31",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2024-01-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-sap-15-sp1",
    "name": "SLES for SAP 15 SP1",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles-sap-15-sp1(-|$)",
        "sku": ".*"
      }
    ],
    "os": "suse linux.*sap.*15\\D*(sp ?)?1\\b",
    "end": "2021-01-31",
    "extended": {
      "key": "sles",
      "how": "LTSS or ESPOS of SLES for SAP",
      "until": "2024-01-31",
      "onAzure": "unknown",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-15-sp2",
    "name": "SLES 15 SP2",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^(sles|sle-hpc)-15-sp2(-|$)",
        "sku": ".*"
      }
    ],
    "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?2\\b",
    "end": "2021-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2024-12-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-sap-15-sp2",
    "name": "SLES for SAP 15 SP2",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles-sap-15-sp2(-|$)",
        "sku": ".*"
      }
    ],
    "os": "suse linux.*sap.*15\\D*(sp ?)?2\\b",
    "end": "2021-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS or ESPOS of SLES for SAP",
      "until": "2024-12-31",
      "onAzure": "unknown",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-15-sp3",
    "name": "SLES 15 SP3",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^(sles|sle-hpc)-15-sp3(-|$)",
        "sku": ".*"
      }
    ],
    "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?3\\b",
    "end": "2022-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2025-12-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-sap-15-sp3",
    "name": "SLES for SAP 15 SP3",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles-sap-15-sp3(-|$)",
        "sku": ".*"
      }
    ],
    "os": "suse linux.*sap.*15\\D*(sp ?)?3\\b",
    "end": "2022-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS or ESPOS of SLES for SAP",
      "until": "2025-12-31",
      "onAzure": "unknown",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-15-sp4",
    "name": "SLES 15 SP4",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^(sles|sle-hpc)-15-sp4(-|$)",
        "sku": ".*"
      }
    ],
    "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?4\\b",
    "end": "2023-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2026-12-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-sap-15-sp4",
    "name": "SLES for SAP 15 SP4",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles-sap-15-sp4(-|$)",
        "sku": ".*"
      }
    ],
    "os": "suse linux.*sap.*15\\D*(sp ?)?4\\b",
    "end": "2023-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS or ESPOS of SLES for SAP",
      "until": "2026-12-31",
      "onAzure": "unknown",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-15-sp5",
    "name": "SLES 15 SP5",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^(sles|sle-hpc)-15-sp5(-|$)",
        "sku": ".*"
      }
    ],
    "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?5\\b",
    "end": "2024-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2027-12-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-sap-15-sp5",
    "name": "SLES for SAP 15 SP5",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles-sap-15-sp5(-|$)",
        "sku": ".*"
      }
    ],
    "os": "suse linux.*sap.*15\\D*(sp ?)?5\\b",
    "end": "2024-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS or ESPOS of SLES for SAP",
      "until": "2027-12-31",
      "onAzure": "unknown",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-15-sp6",
    "name": "SLES 15 SP6",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^(sles|sle-hpc)-15-sp6(-|$)",
        "sku": ".*"
      }
    ],
    "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?6\\b",
    "end": "2025-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2028-12-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-sap-15-sp6",
    "name": "SLES for SAP 15 SP6",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles-sap-15-sp6(-|$)",
        "sku": ".*"
      }
    ],
    "os": "suse linux.*sap.*15\\D*(sp ?)?6\\b",
    "end": "2025-12-31",
    "extended": {
      "key": "sles",
      "how": "LTSS or ESPOS of SLES for SAP",
      "until": "2028-12-31",
      "onAzure": "unknown",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-15-sp7",
    "name": "SLES 15 SP7",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^(sles|sle-hpc)-15-sp7(-|$)",
        "sku": ".*"
      }
    ],
    "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?7\\b",
    "end": "2031-07-31",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2034-07-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-sap-15-sp7",
    "name": "SLES for SAP 15 SP7",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles-sap-15-sp7(-|$)",
        "sku": ".*"
      }
    ],
    "os": "suse linux.*sap.*15\\D*(sp ?)?7\\b",
    "end": "2031-07-31",
    "extended": {
      "key": "sles",
      "how": "LTSS or ESPOS of SLES for SAP",
      "until": "2034-07-31",
      "onAzure": "unknown",
      "onArc": "paid"
    }
  },
  {
    "id": "sles-16.0",
    "name": "SLES 16.0",
    "images": [
      {
        "publisher": "^suse$",
        "offer": "^sles(-sap)?-16",
        "sku": ".*"
      }
    ],
    "os": "(sles|suse linux)\\D*16\\.0",
    "end": "2027-11-30",
    "extended": {
      "key": "sles",
      "how": "LTSS",
      "until": "2030-11-30",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "oracle-linux-7",
    "name": "Oracle Linux 7",
    "images": [
      {
        "publisher": "^oracle$",
        "offer": "^oracle-linux$",
        "sku": "^(ol)?7"
      }
    ],
    "os": "(oracle|\\bol)\\D*\\b7(\\.|\\b)",
    "end": "2024-12-31",
    "extended": {
      "key": "oracleLinux",
      "how": "Extended Support",
      "until": "2028-06-30",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "oracle-linux-8",
    "name": "Oracle Linux 8",
    "images": [
      {
        "publisher": "^oracle$",
        "offer": "^oracle-linux$",
        "sku": "^(ol)?8"
      }
    ],
    "os": "(oracle|\\bol)\\D*\\b8(\\.|\\b)",
    "end": "2029-07-31",
    "extended": {
      "key": "oracleLinux",
      "how": "Extended Support",
      "until": "2032-07-31",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "oracle-linux-9",
    "name": "Oracle Linux 9",
    "images": [
      {
        "publisher": "^oracle$",
        "offer": "^oracle-linux$",
        "sku": "^(ol)?9"
      }
    ],
    "os": "(oracle|\\bol)\\D*\\b9(\\.|\\b)",
    "end": "2032-06-30",
    "extended": {
      "key": "oracleLinux",
      "how": "Extended Support",
      "until": "2035-06-30",
      "onAzure": "paid",
      "onArc": "paid"
    }
  },
  {
    "id": "almalinux-8",
    "name": "AlmaLinux 8",
    "images": [
      {
        "publisher": "^almalinux$",
        "offer": "^almalinux",
        "sku": "(^|-|linux-?)8(?=$|[._-]|-)"
      }
    ],
    "os": "alma\\D*\\b8(\\.|\\b)",
    "end": "2029-05-31",
    "extended": null
  },
  {
    "id": "almalinux-9",
    "name": "AlmaLinux 9",
    "images": [
      {
        "publisher": "^almalinux$",
        "offer": "^almalinux",
        "sku": "(^|-|linux-?)9(?=$|[._-]|-)"
      }
    ],
    "os": "alma\\D*\\b9(\\.|\\b)",
    "end": "2032-05-31",
    "extended": null
  },
  {
    "id": "almalinux-10",
    "name": "AlmaLinux 10",
    "images": [
      {
        "publisher": "^almalinux$",
        "offer": "^almalinux",
        "sku": "(^|-|linux-?)10(?=$|[._-]|-)"
      }
    ],
    "os": "alma\\D*\\b10(\\.|\\b)",
    "end": "2035-05-31",
    "extended": null
  },
  {
    "id": "rocky-linux-8",
    "name": "Rocky Linux 8",
    "images": [
      {
        "publisher": "^(resf|erockyenterprisesoftwarefoundationinc.*)$",
        "offer": "^rocky",
        "sku": "(^|-|linux-?)8(?=$|[._-]|-)"
      }
    ],
    "os": "rocky\\D*\\b8(\\.|\\b)",
    "end": "2029-05-31",
    "extended": null
  },
  {
    "id": "rocky-linux-9",
    "name": "Rocky Linux 9",
    "images": [
      {
        "publisher": "^(resf|erockyenterprisesoftwarefoundationinc.*)$",
        "offer": "^rocky",
        "sku": "(^|-|linux-?)9(?=$|[._-]|-)"
      }
    ],
    "os": "rocky\\D*\\b9(\\.|\\b)",
    "end": "2032-05-31",
    "extended": null
  },
  {
    "id": "rocky-linux-10",
    "name": "Rocky Linux 10",
    "images": [
      {
        "publisher": "^(resf|erockyenterprisesoftwarefoundationinc.*)$",
        "offer": "^rocky",
        "sku": "(^|-|linux-?)10(?=$|[._-]|-)"
      }
    ],
    "os": "rocky\\D*\\b10(\\.|\\b)",
    "end": "2035-05-31",
    "extended": null
  },
  {
    "id": "cbl-mariner-1",
    "name": "CBL-Mariner 1",
    "images": [
      {
        "publisher": "^microsoftcblmariner$",
        "offer": "^cbl-mariner$",
        "sku": "^(cbl-mariner-)?1(-|$)"
      }
    ],
    "os": "mariner\\D*1\\.0",
    "end": "2023-07-31",
    "extended": null
  },
  {
    "id": "azure-linux-2",
    "name": "CBL-Mariner 2 / Azure Linux 2",
    "images": [
      {
        "publisher": "^microsoftcblmariner$",
        "offer": "^(cbl-mariner|azure-linux-2)$",
        "sku": "^(cbl-mariner-|azure-linux-)?2(-|$)"
      }
    ],
    "os": "(mariner|azure ?linux)\\D*2\\.0",
    "end": "2025-11-30",
    "endEarliest": "2025-06-30",
    "extended": null
  },
  {
    "id": "azure-linux-3",
    "name": "Azure Linux 3",
    "images": [
      {
        "publisher": "^microsoftcblmariner$",
        "offer": "^azure-linux-3$",
        "sku": ".*"
      }
    ],
    "os": "azure ?linux\\D*3\\.0",
    "end": null,
    "extended": null
  },
  {
    "id": "flatcar",
    "name": "Flatcar Container Linux",
    "images": [
      {
        "publisher": "^kinvolk$",
        "offer": "^flatcar",
        "sku": ".*"
      }
    ],
    "os": "flatcar",
    "end": null,
    "extended": null
  },
  {
    "id": "amazon-linux-2",
    "name": "Amazon Linux 2 (Arc)",
    "images": [],
    "os": "amazon linux( release)? 2(?!0)",
    "end": "2026-06-30",
    "extended": null
  },
  {
    "id": "amazon-linux-2023",
    "name": "Amazon Linux 2023 (Arc)",
    "images": [],
    "os": "amazon linux( release)? 2023",
    "end": "2029-06-30",
    "extended": null
  }
];
