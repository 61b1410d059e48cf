// --- Core/Core.csproj
<Project Sdk="Microsoft.NET.Sdk" />
// --- Old/Old.csproj
<Project Sdk="Microsoft.NET.Sdk" />
// --- Web/Web.csproj
<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup>
    <!-- <ProjectReference Include="..\Old\Old.csproj" /> -->
    <ProjectReference Include="..\Core\Core.csproj" />
    <Using Include="Shapes" />
    <Using Include="Shapes.Math" Static="true" />
    <Using Include="Shapes.Circle" Alias="Round" />
    <Using Include="Gone" />
    <Using Remove="Gone" />
  </ItemGroup>
</Project>
// --- Lost/Lost.csproj
<Project Sdk="Microsoft.NET.Sdk" />
// --- Core/Job.cs
namespace Work
{
    public partial class Job { public void Run() { Rest(); } }
    //                                             ^^^^ calls fn:Core/Rest.cs:Job.Rest scope
}
// --- Core/Rest.cs
namespace Work
{
    public partial class Job { public void Rest() {} }
}
// --- Old/Job.cs
namespace Work
{
    public partial class Job { public void Run() {} public void Rest() {} }
}
// --- Core/More.cs
namespace Shapes
{
    public partial class Square { public static void More() {} }
}
// --- Core/Shapes.cs
namespace Shapes
{
    public partial class Square { public static void Fill() {} }
    public class Circle { public static void Draw() {} }
    public static class Math { public static void Sum() {} }
}
namespace Gone { public class Ghost { public static void Boo() {} } }
// --- Web/Main.cs
using Work;

class Main
{
    void Go(Job job)
    {
        job.Run();
        //  ^^^ calls fn:Core/Job.cs:Job.Run receiver_type
        job.Rest();
        //  ^^^^ calls fn:Core/Rest.cs:Job.Rest receiver_type
        Circle.Draw();
        //     ^^^^ calls fn:Core/Shapes.cs:Circle.Draw import
        Round.Draw();
        //    ^^^^ calls fn:Core/Shapes.cs:Circle.Draw import
        Sum();
    //  ^^^ calls fn:Core/Shapes.cs:Math.Sum import
        Ghost.Boo();
        //    ^^^ unresolved
    }
}
// --- Lost/Main.cs
using Work;

class Main
{
    void Go(Job job)
    {
        job.Run();
        //  ^^^ unresolved
        // One project alone has it, in two files.
        Shapes.Square.Fill();
        //            ^^^^ calls fn:Core/Shapes.cs:Square.Fill
        // What another project takes for itself is not taken here.
        Circle.Draw();
        //     ^^^^ unresolved
    }
}
