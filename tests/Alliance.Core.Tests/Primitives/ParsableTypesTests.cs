using System.Reflection;

namespace Alliance.Core.Tests.Primitives;

/// <summary>Every public value with a text form can be read without a format provider, and says of an empty text why it is refused.</summary>
public sealed class ParsableTypesTests
{
    private static readonly Type[] Parsable =
    [
        .. typeof(PartialDate).Assembly.GetExportedTypes()
            .Where(type => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ISpanParsable<>)))
            .Select(Closed),
    ];

    public static TheoryData<string> Names => [.. Parsable.Select(type => type.Name)];

    [Theory, MemberData(nameof(Names))]
    public void It_has_Parse_and_TryParse_without_a_provider(string name)
    {
        Type type = Parsable.Single(one => one.Name == name);
        Assert.Equal(type, Parse(type)?.ReturnType);
        Assert.Equal(typeof(bool), type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])?.ReturnType);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_empty_text_of_an_unspecified_value_is_refused_with_the_reason(string name)
    {
        Type type = Parsable.Single(one => one.Name == name);
        object?[] arguments = ["", null];
        Assert.Equal(false, type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!.Invoke(null, arguments));
        var error = Assert.Throws<TargetInvocationException>(() => Parse(type)!.Invoke(null, [""])).InnerException;
        Assert.Contains("an unspecified value cannot be read from text", Assert.IsType<FormatException>(error).Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void What_the_default_prints_is_refused_or_read_as_the_default(string name)
    {
        Type type = Parsable.Single(one => one.Name == name);
        object none = Activator.CreateInstance(type)!;
        string text = none.ToString()!;
        if (text.Length > 0)
            Assert.Equal(none, Parse(type)!.Invoke(null, [text]));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_null_is_refused_with_the_name_of_the_parameter(string name)
    {
        Type type = Parsable.Single(one => one.Name == name);
        var withText = type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.Name == "Parse").Cast<MethodBase>()
            .Concat(type.GetConstructors())
            .Where(method => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(string));
        Assert.All(withText, method =>
        {
            object?[] arguments = new object?[method.GetParameters().Length];
            var error = Assert.Throws<TargetInvocationException>(() => method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(null, arguments));
            Assert.Equal(method.GetParameters()[0].Name, Assert.IsType<ArgumentNullException>(error.InnerException).ParamName);
        });
    }

    [Fact]
    public void They_are_all_here() =>
        Assert.True(Parsable.Length >= 10, $"There are only {Parsable.Length}.");

    private static MethodInfo? Parse(Type type) => type.GetMethod("Parse", [typeof(string)]);

    private static Type Closed(Type type) =>
        !type.IsGenericTypeDefinition ? type : type.MakeGenericType(type == typeof(Term<>) ? typeof(MembershipStatus) : typeof(Source));
}
