using Alliance.Core;
using Alliance.Core.Validation;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

#region on-start
// Options that contain a record: the source under which a program publishes its own statements.
internal sealed class PublishingOptions
{
    public Source? Publisher { get; set; }
}

internal sealed class PublishingOptionsValidator : AbstractValidator<PublishingOptions>
{
    public PublishingOptionsValidator(ValidationOptions options) =>
        RuleFor(publishing => publishing.Publisher!).NotNull().SetValidator(new SourceValidator(options));
}

// Checks options with a validator of FluentValidation.
internal sealed class ValidatedOptions<T>(IValidator<T> validator) : IValidateOptions<T> where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        ValidationResult result = validator.Validate(options);
        return result.IsValid
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(result.Errors.Select(failure => $"{failure.PropertyName}: {failure.ErrorMessage} ({failure.ErrorCode})"));
    }
}

internal static class PublishingServices
{
    public static void AddPublishing(this IServiceCollection services, IConfiguration settings)
    {
        services.AddOptions<PublishingOptions>()
            .Configure(options => options.Publisher = new() { Id = new(settings["Id"]!), Title = settings["Title"] ?? "", Url = settings["Url"] })
            .ValidateOnStart();
        services.AddSingleton<IValidator<PublishingOptions>>(new PublishingOptionsValidator(ValidationOptions.Default));
        services.AddSingleton<IValidateOptions<PublishingOptions>, ValidatedOptions<PublishingOptions>>();
    }
}
#endregion
