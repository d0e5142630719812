using System.Runtime.CompilerServices;
using Alliance.Core.Validation;
using CsCheck;

namespace Alliance.Core.Tests.Validation;

/// <summary>The places of references that wait for their records are kept in little memory.</summary>
public sealed class PointerTableTests
{
    [Fact]
    public void A_reference_that_waits_takes_64_bytes() => Assert.Equal(64, Unsafe.SizeOf<WaitingReference>());

    [Fact]
    public void Every_pointer_comes_back()
    {
        Gen<string> name = Gen.OneOf("scope", "anyOf", "items", "evidence", "a~1b", "citations");
        Gen<string> index = Gen.OneOf(Gen.Int[0, 9], Gen.Int[0, 200], Gen.Int[0, 20_000], Gen.Int[0, int.MaxValue], Gen.OneOf(0, 127, 128, 16_383, 16_384, int.MaxValue)).Select(number => $"{number}");
        Gen.OneOf(name, index).Array[0, 24].Select(steps => string.Concat(steps.Select(step => $"/{step}"))).Array[1, 20].Sample(pointers =>
        {
            var table = new PointerTable();
            (int Number, UInt128 Indices)[] kept = [.. pointers.Select(pointer => (table.Add(pointer, out UInt128 indices), indices))];
            Assert.Equal(pointers, kept.Select(one => table.Pointer(one.Number, one.Indices)));
        });
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, true)]
    [InlineData(new[] { 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127 }, true)]
    [InlineData(new[] { 128, 128, 128, 128, 128, 128, 128, 128 }, true)]
    [InlineData(new[] { 2_000_000, 2_000_000, 2_000_000, 2_000_000, 2_000_000 }, true)]
    [InlineData(new[] { int.MaxValue, int.MaxValue, int.MaxValue }, true)]
    [InlineData(new[] { int.MaxValue, int.MaxValue, int.MaxValue, 128 }, false)]
    public void Pointers_that_differ_in_their_indices_are_kept_once(int[] indices, bool isOnce)
    {
        var table = new PointerTable();
        int zero = table.Add(string.Concat(indices.Select(_ => "/list/0")), out _);
        Assert.Equal(isOnce, zero == table.Add(string.Concat(indices.Select(index => $"/list/{index}")), out _));
    }
}
