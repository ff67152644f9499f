/**
 * What each recorded answer says, written down from the file: machines, schedules and assignments, one a line; or in one sentence why there
 * is nothing in it for this tool. `=` marks a default that nobody wrote, `-` what is not there, `?` what the answer does not tell.
 */
export const truth: Readonly<Record<string, string | readonly string[]>> = {
  'corpus/live/arc-assess-patches-result.json': [
    'vm: windows; -; - -; agent =true extensions =true updates -; running, assessment Succeeded 2023-11-27T09:09:02.0123562Z reboot false nothing',
  ],
  'corpus/live/arc-machine-vmware.json': ['azcli-contoso-vm-0: ?; -; - =ImageDefault; agent - extensions - updates -; ?'],
  'corpus/live/arc-machine.json': ['testmachine: windows; -; - =ImageDefault; agent - extensions - updates -; Connected'],
  'corpus/live/configuration-assignment-dynamic-subscription.json': [
    'maintenanceConfigurations/clitestmrpconfinguestadvanced where - | rg1,+rg2 | eastus2euap+centraluseuap | windows+linux | All of tagKey1=tagKey1Val1+tagKey1Val2 tagKey2=tagKey2Val1+tagKey2Val2 in group -',
  ],
  'corpus/live/configuration-assignments-of-vmss.json': ['maintenanceconfigurations/configuration1 on virtualMachineScaleSets/clitestvmss'],
  'corpus/live/maintenance-configuration-host.json': [
    'Host -; Day | 2025-09-30 08:00 | 04:00 | Pacific Standard Time | 9999-12-31 00:00; reboot -',
  ],
  'corpus/live/maintenance-configuration-inguest-advanced.json': [
    'InGuestPatch User; Day | 2024-04-30 08:00 | 02:00 | Pacific Standard Time | 9999-12-31 00:00; reboot IfRequired; linux Other with - without pkg1,pkg2',
  ],
  'corpus/live/maintenance-configuration-inguest-default.json': [
    'InGuestPatch Platform; Day | 2024-04-30 08:00 | 02:00 | Pacific Standard Time | 9999-12-31 00:00; reboot -',
  ],
  'corpus/live/maintenance-configurations-subscription-2021-05.json': [
    '1 x Extension - reboot -',
    '1 x Resource, InResource - reboot -',
    '10 x OSImage - reboot -',
    '119 x Host - reboot -',
    '2 x InGuestPatch - reboot -',
    '3 x Resource - reboot -',
    '3 x SQLDB - reboot -',
    '83 x All - reboot -',
  ],
  'corpus/live/maintenance-configurations-subscription-2023-08.json': [
    '1 x InGuestPatch Platform reboot Always',
    '102 x InGuestPatch Platform reboot -',
    '14 x Resource - reboot -',
    '191 x InGuestPatch User reboot Never',
    '222 x InGuestPatch User reboot IfRequired',
    '24 x Extension - reboot -',
    '257 x InGuestPatch User reboot Always',
    '3 x InGuestPatch - reboot -',
    '3 x InGuestPatch - reboot Never',
    '37 x OSImage - reboot -',
    '4 x InGuestPatch - reboot Always',
    '4 x InGuestPatch - reboot IfRequired',
    '54 x All - reboot -',
    '80 x Host - reboot -',
  ],
  'corpus/live/psrule-export-virtualmachine.json': [
    'vm-A: windows; Enterprise; =AutomaticByOS =ImageDefault; agent true extensions true updates true; set as-A; ?',
    'vm-B: windows; Enterprise; =AutomaticByOS =ImageDefault; agent false extensions false updates false; set as-A; ?',
    'unknown on virtualMachines/vm-B',
    'aks-agentpool-00000000-1: linux; aks-ubuntu-1604-201902; =ImageDefault =ImageDefault; agent true extensions true updates -; set AGENTPOOL-AVAILABILITYSET-00000000; ?',
    'aks-agentpool-00000000-2: linux; aks-ubuntu-1604-201902; =ImageDefault =ImageDefault; agent true extensions true updates -; set AGENTPOOL-AVAILABILITYSET-00000000; ?',
    'aks-agentpool-00000000-3: linux; aks-ubuntu-1604-201902; =ImageDefault =ImageDefault; agent true extensions true updates -; set AGENTPOOL-AVAILABILITYSET-00000000; ?',
    'vm-C: linux; 16.04-LTS; =ImageDefault =ImageDefault; agent false extensions =true updates -; ?',
    'maintenanceConfigurations/maintenanceconfig-A on virtualMachines/vm-C',
    'vm-D: windows; win11-23h2-ent; Manual =ImageDefault; agent true extensions true updates false; ?',
    'offerSaysLinux: ?; 16.04-LTS; - -; agent =true extensions =true updates -; ?',
    'offerInConfig: ?; 16.04-LTS; - -; agent =true extensions =true updates -; ?',
    'vm-E: windows; Enterprise; =AutomaticByOS =ImageDefault; agent true extensions true updates true; ?',
    'vm-F: windows; Enterprise; =AutomaticByOS =ImageDefault; agent true extensions true updates true; ?',
    'vm-F: windows; win11-23h2-ent; Manual =ImageDefault; agent true extensions true updates false; ?',
    'vm-H: windows; Enterprise; =AutomaticByOS =ImageDefault; agent true extensions true updates true; ?',
    'vm-I: windows; Enterprise; =AutomaticByOS =ImageDefault; agent true extensions true updates true; ?',
  ],
  'corpus/live/public-maintenance-configurations-2023-08.json': "Microsoft's own windows, for databases; this tool does not ask for them",
  'corpus/live/resource-graph-paged-query.json': 'no machine, schedule or assignment among its rows',
  'corpus/live/resource-graph-virtual-machines-table.json': [
    'cctestvm: linux; 16.04.0-LTS; =ImageDefault =ImageDefault; agent =true extensions =true updates -; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-assesspatches.json': 'the answer to a command to the machine, in words that no list uses',
  'corpus/live/rest-2022-08-01-virtualmachine-create-linuxvmwithautomaticbyplatformsettings.json': [
    'myVM: linux; 16.04-LTS; AutomaticByPlatform AutomaticByPlatform; agent true extensions =true updates -; reboot Never; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-create-linuxvmwithpatchsettingassessmentmodeofimagedefault.json': [
    'myVM: linux; 16.04-LTS; =ImageDefault ImageDefault; agent true extensions =true updates -; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-create-linuxvmwithpatchsettingmodeofimagedefault.json': [
    'myVM: linux; 16.04-LTS; ImageDefault =ImageDefault; agent true extensions =true updates -; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-create-linuxvmwithpatchsettingmodesofautomaticbyplatform.json': [
    'myVM: linux; 16.04-LTS; AutomaticByPlatform AutomaticByPlatform; agent true extensions =true updates -; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-create-windowsvmwithautomaticbyplatformsettings.json': [
    'myVM: windows; 2016-Datacenter; AutomaticByPlatform AutomaticByPlatform; agent true extensions =true updates true; reboot Never; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-create-windowsvmwithpatchsettingassessmentmodeofimagedefault.json': [
    'myVM: windows; 2016-Datacenter; =AutomaticByOS ImageDefault; agent true extensions =true updates true; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-create-windowsvmwithpatchsettingmodeofautomaticbyos.json': [
    'myVM: windows; 2016-Datacenter; AutomaticByOS =ImageDefault; agent true extensions =true updates true; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-create-windowsvmwithpatchsettingmodeofautomaticbyplatformandenablehotpatchingtrue.json': [
    'myVM: windows; 2016-Datacenter; AutomaticByPlatform =ImageDefault; agent true extensions =true updates true; hotpatch true; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-create-windowsvmwithpatchsettingmodeofmanual.json': [
    'myVM: windows; 2016-Datacenter; Manual =ImageDefault; agent true extensions =true updates true; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-create-windowsvmwithpatchsettingmodesofautomaticbyplatform.json': [
    'myVM: windows; 2016-Datacenter; AutomaticByPlatform AutomaticByPlatform; agent true extensions =true updates true; ?',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-get-instanceview.json': [
    'vm: windows; -; - -; agent =true extensions =true updates -; running, assessment Succeeded 2020-04-24T21:02:04.255Z reboot true 1 security 2 other, installation Succeeded 2020-04-24T21:02:04.255Z reboot ? exceeded false 1 installed 1 failed 1 pending 1 excluded 1 notSelected, PatchModeConfigurationState/Ready, AssessmentModeConfigurationState/Pending',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-get-instanceviewautoplacedondedicatedhostgroup.json': [
    'vm: windows; -; - -; agent =true extensions =true updates -; running',
  ],
  'corpus/live/rest-2022-08-01-virtualmachine-installpatches.json': 'the answer to a command to the machine, in words that no list uses',
  'corpus/live/rest-arc-2022-12-27-machineassesspatches.json': [
    'vm: windows; -; - -; agent =true extensions =true updates -; running, assessment Succeeded 2021-08-22T02:16:06.9740000Z reboot true 1 updaterollup 1 updates',
  ],
  'corpus/live/rest-arc-2022-12-27-machineinstallpatches.json': [
    'vm: windows; -; - -; agent =true extensions =true updates -; running, installation Succeeded 2021-08-22T02:16:06.9740000Z reboot Completed exceeded false 3 installed 2 pending',
  ],
  'corpus/live/rest-arc-2022-12-27-machines-get.json': ['myMachine: ?; -; - =ImageDefault; agent - extensions - updates -; ?'],
  'corpus/live/rest-arc-2022-12-27-machines-listbyresourcegroup.json': [
    'myMachine: ?; -; - =ImageDefault; agent - extensions - updates -; ?',
    'myMachine2: ?; -; - =ImageDefault; agent - extensions - updates -; ?',
  ],
  'corpus/live/rest-arc-2022-12-27-machines-listbysubscription.json': [
    'myMachine: ?; -; - =ImageDefault; agent - extensions - updates -; ?',
    'myMachine2: ?; -; - =ImageDefault; agent - extensions - updates -; ?',
  ],
  'corpus/live/rest-maint-2023-04-01-configurationassignments-createorupdate.json': [
    'maintenanceConfigurations/configuration1 on virtualMachineScaleSets/smdtest1',
  ],
  'corpus/live/rest-maint-2023-04-01-configurationassignments-get.json': [
    'maintenanceConfigurations/configuration1 on virtualMachineScaleSets/smdtest1',
  ],
  'corpus/live/rest-maint-2023-04-01-configurationassignments-list.json': [
    'maintenanceConfigurations/configuration1 on virtualMachineScaleSets/smdtest1',
  ],
  'corpus/live/rest-maint-2023-04-01-configurationassignmentsforresourcegroup-createorupdate.json': [
    'maintenanceConfigurations/configuration1 where Microsoft.HybridCompute/machines+Microsoft.Compute/virtualMachines | - | Japan East+UK South | Windows+Linux | Any of tag1=tag1Value1+tag1Value2+tag1Value3 tag2=tag2Value1+tag2Value2+tag2Value3 in group examplerg',
  ],
  'corpus/live/rest-maint-2023-04-01-configurationassignmentsforresourcegroup-get.json': [
    'maintenanceConfigurations/configuration1 where Microsoft.HybridCompute/machines+Microsoft.Compute/virtualMachines | - | Japan East+UK South | - | All of tag1=tag1Value1+tag1Value2+tag1Value3 tag2=tag2Value1+tag2Value2+tag2Value3 in group examplerg',
  ],
  'corpus/live/rest-maint-2023-04-01-configurationassignmentsforsubscriptions-createorupdate.json': [
    'maintenanceConfigurations/configuration1 where Microsoft.HybridCompute/machines+Microsoft.Compute/virtualMachines | RG1+RG2 | Japan East+UK South | - | Any of tag1=tag1Value1+tag1Value2+tag1Value3 tag2=tag2Value1+tag2Value2+tag2Value3 in group -',
  ],
  'corpus/live/rest-maint-2023-04-01-configurationassignmentsforsubscriptions-get.json': [
    'maintenanceConfigurations/configuration1 where Microsoft.HybridCompute/machines+Microsoft.Compute/virtualMachines | - | Japan East+UK South | - | All of tag1=tag1Value1+tag1Value2+tag1Value3 tag2=tag2Value1+tag2Value2+tag2Value3 in group -',
  ],
  'corpus/live/rest-maint-2023-04-01-maintenanceconfigurations-getforresource-guestospatchlinux.json': [
    'InGuestPatch -; 5Days | 2020-04-30 08:00 | 05:00 | Pacific Standard Time | 9999-12-31 00:00; reboot Always; linux Critical with binutils,bin without apt,http',
  ],
  'corpus/live/rest-maint-2023-04-01-maintenanceconfigurations-getforresource-guestospatchwindows.json': [
    'InGuestPatch -; 5Days | 2020-04-30 08:00 | 05:00 | Pacific Standard Time | 9999-12-31 00:00; reboot Always; windows Security with KB123456 without KB234567',
  ],
  'corpus/live/rest-maint-2023-04-01-maintenanceconfigurations-list.json': [
    'OSImage -; Week Saturday,Sunday | 2020-04-30 08:00 | 05:00 | Pacific Standard Time | 9999-12-31 00:00; reboot -',
  ],
  'corpus/live/virtual-machines-list-c7n-backup.json': [
    'c7n-test-vm: windows; win10-22h2-avd-g2; AutomaticByOS ImageDefault; agent true extensions true updates true; ?, since 2025-07-23T18:35:43.8250461+00:00',
    'cctestvm: linux; 16.04.0-LTS; ImageDefault ImageDefault; agent =true extensions =true updates -; ?, since 2025-07-23T19:35:05.4713838+00:00',
  ],
  'corpus/live/virtual-machines-list-c7n.json': [
    'cctestvm: linux; 16.04.0-LTS; ImageDefault =ImageDefault; agent =true extensions =true updates -; ?',
  ],
  'corpus/live/virtual-machines-list-same-as-resource-graph.json': [
    'cctestvm: linux; 16.04.0-LTS; =ImageDefault =ImageDefault; agent =true extensions =true updates -; ?',
  ],
  'corpus/live/vm-aem-diskadd-put.json': [
    'vm1: windows; 2016-Datacenter; AutomaticByOS ImageDefault; agent true extensions true updates true; ?',
  ],
  'corpus/live/vm-aem-diskadd.json': [
    'vm1: windows; 2016-Datacenter; AutomaticByOS ImageDefault; agent true extensions true updates true; running',
  ],
  'corpus/live/vm-aem-downgrade.json': ['vm1: linux; gen2; ImageDefault ImageDefault; agent true extensions true updates -; running'],
  'corpus/live/vm-automanage.json': [
    'vm000003: linux; 18.04-LTS; ImageDefault ImageDefault; agent true extensions true updates -; running, since 2023-02-03T05:12:35.5926686+00:00',
  ],
  'corpus/live/vm-connection-monitor.json': [
    'vm1: linux; 18.04-LTS; =ImageDefault =ImageDefault; agent true extensions true updates -; running',
  ],
  'corpus/live/vm-image-copy.json': [
    'vm1: linux; 20_04-lts-gen2; ImageDefault ImageDefault; agent true extensions true updates -; running, since 2023-01-03T07:56:34.2492551+00:00',
  ],
  'corpus/live/vm-serial-console.json': [
    'cli000003: linux; 18.04-LTS; ImageDefault ImageDefault; agent true extensions true updates -; running, since 2023-05-31T18:42:17.6161655+00:00',
  ],
  'reference/examples/compute/VirtualMachine_AssessPatches.json': 'the answer to a command to the machine, in words that no list uses',
  'reference/examples/compute/VirtualMachine_Create_LinuxVmWithAutomaticByPlatformSettings.json': [
    'myVM: linux; 16.04-LTS; AutomaticByPlatform AutomaticByPlatform; agent true extensions =true updates -; bypass true; reboot Never; ?',
  ],
  'reference/examples/compute/VirtualMachine_Create_LinuxVmWithPatchSettingModeOfImageDefault.json': [
    'myVM: linux; 16.04-LTS; ImageDefault =ImageDefault; agent true extensions =true updates -; ?',
  ],
  'reference/examples/compute/VirtualMachine_Create_WindowsVmWithAutomaticByPlatformSettings.json': [
    'myVM: windows; 2016-Datacenter; AutomaticByPlatform AutomaticByPlatform; agent true extensions =true updates true; bypass false; reboot Never; ?',
  ],
  'reference/examples/compute/VirtualMachine_Create_WindowsVmWithPatchSettingModeOfAutomaticByOS.json': [
    'myVM: windows; 2016-Datacenter; AutomaticByOS =ImageDefault; agent true extensions =true updates true; ?',
  ],
  'reference/examples/compute/VirtualMachine_Create_WindowsVmWithPatchSettingModeOfAutomaticByPlatformAndEnableHotPatchingTrue.json': [
    'myVM: windows; 2016-Datacenter; AutomaticByPlatform =ImageDefault; agent true extensions =true updates true; hotpatch true; ?',
  ],
  'reference/examples/compute/VirtualMachine_Create_WindowsVmWithPatchSettingModeOfManual.json': [
    'myVM: windows; 2016-Datacenter; Manual =ImageDefault; agent true extensions =true updates true; ?',
    'myVM: windows; 2016-Datacenter; Manual =ImageDefault; agent true extensions =true updates false; ?',
  ],
  'reference/examples/compute/VirtualMachine_Get_InstanceView.json': [
    'vm: windows; -; - -; agent =true extensions =true updates -; running, assessment Succeeded 2020-04-24T21:02:04.255Z reboot true 1 security 2 other, installation Succeeded 2020-04-24T21:02:04.255Z reboot ? exceeded false 1 installed 1 failed 1 pending 1 excluded 1 notSelected, PatchModeConfigurationState/Ready, AssessmentModeConfigurationState/Pending',
  ],
  'reference/examples/compute/VirtualMachine_InstallPatches.json': 'the answer to a command to the machine, in words that no list uses',
  'reference/examples/compute/VirtualMachine_ListAll_MinimumSet_Gen.json': [
    '{virtualMachineName}: ?; -; - -; agent =true extensions =true updates -; ?',
  ],
  'reference/examples/hybridcompute/Machine_AssessPatches.json': [
    'vm: windows; -; - -; agent =true extensions =true updates -; running, assessment Succeeded 2021-08-22T02:16:06.9740000Z reboot true 1 updaterollup 1 updates',
  ],
  'reference/examples/hybridcompute/Machine_InstallPatches.json': [
    'vm: windows; -; - -; agent =true extensions =true updates -; running, installation Succeeded 2021-08-22T02:16:06.9740000Z reboot Completed exceeded false 3 installed 2 pending',
  ],
  'reference/examples/hybridcompute/Machines_Get.json': ['myMachine: ?; -; - =ImageDefault; agent - extensions - updates -; hotpatch ?; ?'],
  'reference/examples/maintenance/ApplyUpdates_CreateOrUpdate.json': 'tells when the host or the platform is updated, not the guest',
  'reference/examples/maintenance/ApplyUpdates_Get.json': 'tells when the host or the platform is updated, not the guest',
  'reference/examples/maintenance/ApplyUpdates_List.json': 'tells when the host or the platform is updated, not the guest',
  'reference/examples/maintenance/ConfigurationAssignmentsForResourceGroup_CreateOrUpdate.json': [
    'maintenanceConfigurations/configuration1 where Microsoft.HybridCompute/machines+Microsoft.Compute/virtualMachines | - | Japan East+UK South | Windows+Linux | Any of tag1=tag1Value1+tag1Value2+tag1Value3 tag2=tag2Value1+tag2Value2+tag2Value3 in group examplerg',
    'maintenanceConfigurations/configuration1 where Microsoft.HybridCompute/machines+Microsoft.Compute/virtualMachines | - | Japan East+UK South | - | Any of tag1=tag1Value1+tag1Value2+tag1Value3 tag2=tag2Value1+tag2Value2+tag2Value3 in group examplerg',
  ],
  'reference/examples/maintenance/ConfigurationAssignmentsForSubscriptions_CreateOrUpdate.json': [
    'maintenanceConfigurations/configuration1 where Microsoft.HybridCompute/machines+Microsoft.Compute/virtualMachines | RG1+RG2 | Japan East+UK South | - | Any of tag1=tag1Value1+tag1Value2+tag1Value3 tag2=tag2Value1+tag2Value2+tag2Value3 in group -',
  ],
  'reference/examples/maintenance/ConfigurationAssignmentsForSubscriptions_Get.json': [
    'maintenanceConfigurations/configuration1 where Microsoft.HybridCompute/machines+Microsoft.Compute/virtualMachines | - | Japan East+UK South | - | All of tag1=tag1Value1+tag1Value2+tag1Value3 tag2=tag2Value1+tag2Value2+tag2Value3 in group -',
  ],
  'reference/examples/maintenance/ConfigurationAssignmentsResultWithinSubscription_List.json': [
    'maintenanceConfigurations/configuration1 on virtualMachineScaleSets/smdtest1',
  ],
  'reference/examples/maintenance/ConfigurationAssignments_CreateOrUpdate.json': [
    'maintenanceConfigurations/configuration1 on virtualMachineScaleSets/smdtest1',
  ],
  'reference/examples/maintenance/ConfigurationAssignments_Get.json': [
    'maintenanceConfigurations/configuration1 on virtualMachineScaleSets/smdtest1',
  ],
  'reference/examples/maintenance/ConfigurationAssignments_List.json': [
    'maintenanceConfigurations/configuration1 on virtualMachineScaleSets/smdtest1',
  ],
  'reference/examples/maintenance/MaintenanceConfigurations_CreateOrUpdateForResource.json': [
    'OSImage -; Day | 2020-04-30 08:00 | 05:00 | Pacific Standard Time | 9999-12-31 00:00; reboot -',
  ],
  'reference/examples/maintenance/MaintenanceConfigurations_GetForResource_GuestOSPatchLinux.json': [
    'InGuestPatch -; 5Days | 2020-04-30 08:00 | 05:00 | Pacific Standard Time | 9999-12-31 00:00; reboot Always; linux Critical with binutils,bin without apt,http',
  ],
  'reference/examples/maintenance/MaintenanceConfigurations_GetForResource_GuestOSPatchWindows.json': [
    'InGuestPatch -; 5Days | 2020-04-30 08:00 | 05:00 | Pacific Standard Time | 9999-12-31 00:00; reboot Always; windows Security with KB123456 without KB234567',
  ],
  'reference/examples/maintenance/MaintenanceConfigurations_List.json': [
    'OSImage -; Week Saturday,Sunday | 2020-04-30 08:00 | 05:00 | Pacific Standard Time | 9999-12-31 00:00; reboot -',
  ],
  'reference/examples/maintenance/MaintenanceConfigurations_UpdateForResource.json': [
    'OSImage -; Month Third Sunday | 2020-04-30 08:00 | 05:00 | Pacific Standard Time | 9999-12-31 00:00; reboot -',
  ],
  'reference/examples/maintenance/Updates_List.json': 'tells when the host or the platform is updated, not the guest',
  'reference/examples/recorded/applyUpdate-cancel-put.json': 'tells when the host or the platform is updated, not the guest',
  'reference/examples/recorded/applyUpdate-default-vmss-get.json': 'tells when the host or the platform is updated, not the guest',
  'reference/examples/recorded/configurationAssignment-dedicatedHost-put.json': [
    'maintenanceconfigurations/host_configuration1 on hosts/clidhtesthost',
  ],
  'reference/examples/recorded/configurationAssignment-resourceGroup-dynamic-put.json': [
    'maintenanceConfigurations/clitestmrpconfinguestadvanced where - | - | eastus2euap+centraluseuap | windows+linux | All of tagKey1=tagKey1Val1+tagKey1Val2 tagKey2=tagKey2Val1+tagKey2Val2 in group clitest000001',
  ],
  'reference/examples/recorded/configurationAssignment-subscription-dynamic-get.json': [
    'maintenanceConfigurations/clitestmrpconfinguestadvanced where - | rg1,+rg2 | eastus2euap+centraluseuap | windows+linux | All of tagKey1=tagKey1Val1+tagKey1Val2 tagKey2=tagKey2Val1+tagKey2Val2 in group -',
  ],
  'reference/examples/recorded/configurationAssignment-subscription-dynamic-put.json': [
    'maintenanceConfigurations/clitestmrpconfinguestadvanced where - | rg1,+rg2 | eastus2euap+centraluseuap | windows+linux | All of tagKey1=tagKey1Val1+tagKey1Val2 tagKey2=tagKey2Val1+tagKey2Val2 in group -',
  ],
  'reference/examples/recorded/configurationAssignment-vmss-get.json': [
    'maintenanceconfigurations/configuration1 on virtualMachineScaleSets/clitestvmss',
  ],
  'reference/examples/recorded/configurationAssignment-vmss-put.json': [
    'maintenanceconfigurations/configuration1 on virtualmachinescalesets/clitestvmss',
  ],
  'reference/examples/recorded/maintenanceConfiguration-host-put.json': [
    'Host -; Day | 2025-09-30 08:00 | 04:00 | Pacific Standard Time | 9999-12-31 00:00; reboot -',
  ],
  'reference/examples/recorded/maintenanceConfiguration-inguest-platform-put.json': [
    'InGuestPatch Platform; Day | 2024-04-30 08:00 | 02:00 | Pacific Standard Time | 9999-12-31 00:00; reboot -',
  ],
  'reference/examples/recorded/maintenanceConfiguration-inguest-user-cancel-put.json': [
    'InGuestPatch User; Day | 1970-01-01 00:00 | 02:00 | UTC | 9999-12-31 00:00; reboot Always; linux Security,Critical with - without -',
  ],
  'reference/examples/recorded/maintenanceConfiguration-inguest-user-put.json': [
    'InGuestPatch User; Day | 2024-04-30 08:00 | 02:00 | Pacific Standard Time | 9999-12-31 00:00; reboot IfRequired; linux Other with - without pkg1,pkg2',
  ],
  'reference/examples/recorded/maintenanceConfiguration-osimage-put.json': [
    'OSImage -; Day | 2025-09-30 08:00 | 05:00 | Pacific Standard Time | 9999-12-31 00:00; reboot -',
  ],
  'reference/examples/recorded/observed-vocabulary.json': 'counts of words, made from a recording',
  'reference/examples/recorded/publicMaintenanceConfiguration-sql-get.json':
    "Microsoft's own windows, for databases; this tool does not ask for them",
  'reference/examples/recorded/updates-vmss-list-empty.json': 'tells when the host or the platform is updated, not the guest',
  'reference/examples/resourcegraph/ResourcesBasicQuery.json': 'no machine, schedule or assignment among its rows',
  'reference/examples/resourcegraph/ResourcesFirstPageQuery.json': 'no machine, schedule or assignment among its rows',
  'reference/examples/resourcegraph/ResourcesMgBasicQuery.json': 'no machine, schedule or assignment among its rows',
  'reference/examples/resourcegraph/ResourcesNextPageQuery.json': 'no machine, schedule or assignment among its rows',
};
