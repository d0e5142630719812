using System.Threading.Channels;
using Alliance.Core;
using Alliance.Core.Validation;
using FluentValidation;

#region services
internal static class ValidationServices
{
    // Registers the options and the validators that the program uses, one by one: nothing is searched for.
    public static void AddAllianceValidation(this IServiceCollection services, string settings)
    {
        ValidationOptions options = ValidationOptions.ReadFile(settings, HouseRules.All);
        services.AddSingleton(options);
        services.AddSingleton<IValidator<AllianceDataset>>(new AllianceDatasetValidator(options));
        services.AddSingleton<IValidator<MemberState>>(new MemberStateValidator(options));
        services.AddSingleton(Channel.CreateUnbounded<string>());
        services.AddHostedService<FileCheck>();
    }
}

internal static class HouseRules
{
    public static OwnRule[] All { get; } =
    [
        OwnRule.For<MemberState>("HOUSE-1", FindingSeverity.Error, "memberships", "A member state must have a membership.", state => !state.Memberships.IsEmpty),
    ];
}
#endregion
