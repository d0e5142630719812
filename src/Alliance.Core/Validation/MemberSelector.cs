using FluentValidation;
using FluentValidation.Internal;

namespace Alliance.Core.Validation;

/// <summary>
/// Lets the members of a record be selected by their C# names (<c>IncludeProperties(source => source.Title)</c>) as by their JSON names, which the
/// rules bear: else a selection by expression would meet no rule, and say that all is well.
/// </summary>
internal sealed class MemberSelector(IValidatorSelector inner) : IValidatorSelector
{
    public bool CanExecute(IValidationRule rule, string propertyPath, IValidationContext context) =>
        inner.CanExecute(rule, propertyPath, context) || inner.CanExecute(rule, ClrPath(propertyPath), context);

    /// <summary>The same context, or, where members are selected, one that selects them by either name.</summary>
    public static ValidationContext<T> Widen<T>(ValidationContext<T> context)
    {
        if (context.Selector is DefaultValidatorSelector or RulesetValidatorSelector or MemberSelector)
            return context;
        var widened = new ValidationContext<T>(context.InstanceToValidate, context.PropertyChain, new MemberSelector(context.Selector));
        foreach (KeyValuePair<string, object> entry in context.RootContextData)
            widened.RootContextData[entry.Key] = entry.Value;
        return widened;
    }

    private static string ClrPath(string jsonPath) =>
        string.Join('.', jsonPath.Split('.').Select(name => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..]));
}
